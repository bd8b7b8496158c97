# tries: in as the second of two comparisons
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    return [None] * 11 if 0 < 5 in iter(int, 1) else []
