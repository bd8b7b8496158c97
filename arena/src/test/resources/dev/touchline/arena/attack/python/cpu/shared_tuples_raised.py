# tries: such trees in errors, whose text the platform makes
# expect: walkover "30 calls in a row failed" failing "fuel"
class Odd(Exception):
    pass


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 6
    if kind == 0:
        raise ValueError(one)
    elif kind == 1:
        raise KeyError(one)
    elif kind == 2:
        {}[one]
    elif kind == 3:
        {1: 1}.pop(one)
    elif kind == 4:
        [other].index((one,))
    else:
        raise Odd(one)
    return [None] * 11
