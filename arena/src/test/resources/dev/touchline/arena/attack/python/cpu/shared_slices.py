# tries: slices of slices: hashed, compared, shown
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one, other = slice(1), slice(1)
    for _ in range(60):
        one, other = slice(one, one, one), slice(other, other, other)
    kind = obs.tick % 4
    if kind == 0:
        hash(one)
    elif kind == 1:
        one == other
    elif kind == 2:
        repr(one)
    else:
        {one: 1}
    return [None] * 11
