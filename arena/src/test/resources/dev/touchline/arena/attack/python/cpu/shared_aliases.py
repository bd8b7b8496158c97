# tries: types with types as parameters, each twice: hashed, compared, shown
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one, other = list[int], list[int]
    for _ in range(60):
        one, other = list[one, one], list[other, other]
    kind = obs.tick % 4
    if kind == 0:
        hash(one)
    elif kind == 1:
        one == other
    elif kind == 2:
        repr(one)
    else:
        {one | None: 1}
    return [None] * 11
