# tries: sum, math.fsum and math.prod over repeat
# expect: walkover "30 calls in a row failed" failing "fuel"
import math
from itertools import repeat


def act(obs):
    kind = obs.tick % 3
    if kind == 0:
        sum(repeat(1))
    elif kind == 1:
        math.fsum(repeat(1.0))
    else:
        math.prod(repeat(1))
    return [None] * 11
