# tries: the methods that collections.abc adds to a class, which loop in the library
# expect: walkover "cannot be loaded" failing "fuel"
from collections.abc import Sequence, Set


class Long(Sequence):
    __getitem__ = range(10**13).__getitem__

    def __len__(self):
        return 10**13


class Endless(Set):
    def __contains__(self, item):
        return True

    def __iter__(self):
        return iter(int, 1)

    def __len__(self):
        return 1


def act(obs):
    if obs.tick % 2:
        Long().count(0.5)
    Endless() <= Endless()
    return [None] * 11
