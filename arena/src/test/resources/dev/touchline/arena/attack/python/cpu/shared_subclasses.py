# tries: tuples and lists of a class of their own that hold one another twice
# expect: walkover "30 calls in a row failed" failing "fuel"
import collections


class Pair(tuple):
    def __new__(cls, one, other):
        return tuple.__new__(cls, (one, other))


class Row(list):
    def __init__(self, one, other):
        list.__init__(self, (one, other))


KINDS = (Pair, Row, collections.namedtuple("Named", "a b"))


def act(obs):
    one, other = KINDS[obs.tick % 3](1, 1), KINDS[obs.tick % 3](1, 1)
    for _ in range(60):
        one, other = KINDS[obs.tick % 3](one, one), KINDS[obs.tick % 3](other, other)
    kind = obs.tick % 4
    if kind == 0:
        one == other
    elif kind == 1:
        one < other
    elif kind == 2:
        repr(one)
    else:
        one in [other]
    return [None] * 11
