# tries: exceptions of exceptions, each twice: shown, taken apart, raised
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one = ValueError(1)
    group = ValueError(1)
    for _ in range(60):
        one = ValueError(one, one)
        group = ExceptionGroup("x", [group, group])
    kind = obs.tick % 6
    if kind == 0:
        repr(one)
    elif kind == 1:
        str(one)
    elif kind == 2:
        group.split(KeyError)
    elif kind == 3:
        group.subgroup(lambda error: False)
    elif kind == 4:
        raise one
    else:
        raise group
    return [None] * 11
