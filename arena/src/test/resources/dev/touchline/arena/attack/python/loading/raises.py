# tries: raises before it can be called
# expect: walkover "cannot be loaded: policy.py:4: ZeroDivisionError"
RATIO = 1
RATIO /= 0


def act(obs):
    return [None] * 11
