# tries: int.__pow__, __lshift__ and __mul__ called without an operator
# expect: walkover "cannot be loaded: policy.py:" failing "is not available"


def act(obs):
    int.__pow__(10, 10**8)
    return [None] * 11
