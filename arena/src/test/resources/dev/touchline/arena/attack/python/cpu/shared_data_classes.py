# tries: data classes that hold one another twice: compared, hashed, shown
# expect: walkover "30 calls in a row failed" failing "fuel"
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Pair:
    one: object
    other: object


def act(obs):
    one, other = Pair(1, 1), Pair(1, 1)
    for _ in range(60):
        one, other = Pair(one, one), Pair(other, other)
    kind = obs.tick % 4
    if kind == 0:
        one == other
    elif kind == 1:
        one < other
    elif kind == 2:
        {one: 1}
    else:
        repr(one)
    return [None] * 11
