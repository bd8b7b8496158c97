# tries: iter(int, 1) is an endless iterator without a loop or a function of its own
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    list(iter(int, 1))
    return [None] * 11
