# tries: extend, +=, update and slice assignment from count()
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from itertools import count


def act(obs):
    numbers = []
    kind = obs.tick % 4
    if kind == 0:
        numbers.extend(count())
    elif kind == 1:
        numbers += count()
    elif kind == 2:
        set().update(count())
    else:
        numbers[:] = count()
    return [None] * 11
