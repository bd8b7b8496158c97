# tries: one shifted by ten thousand million bits
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    by = 10**10
    1 << by
    return [None] * 11
