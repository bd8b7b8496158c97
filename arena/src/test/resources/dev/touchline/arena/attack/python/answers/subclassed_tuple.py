# tries: a named tuple whose own methods never return, as a velocity: the platform reads it without asking them
# expect: played
from typing import NamedTuple

from touchline import Command


class Velocity(NamedTuple):
    vx: float
    vy: float

    def __repr__(self):
        while True:
            pass

    __len__ = __getitem__ = __iter__ = __eq__ = __repr__


def act(obs):
    return [Command(tuple.__new__(Velocity, (1.0, 2.0)))] * 11
