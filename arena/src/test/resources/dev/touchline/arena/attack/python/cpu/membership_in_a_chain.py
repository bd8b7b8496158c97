# tries: in as the second of two comparisons
# expect: walkover "cannot be loaded: policy.py:" failing "is not available"


def act(obs):
    return [None] * 11 if 0 < 5 in iter(int, 1) else []
