# tries: < of two such trees, and sorted, min and in over them
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 4
    if kind == 0:
        one < other
    elif kind == 1:
        sorted([one, other])
    elif kind == 2:
        min(one, other)
    else:
        [one].index(other)
    return [None] * 11
