# tries: built-in types held as values, so that their calls look like any other
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    for made in map((list, tuple, set, frozenset)[obs.tick % 4], [range(10**13)]):
        pass
    return [None] * 11
