# tries: list, tuple, set and sorted of count()
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from itertools import count


def act(obs):
    (list, tuple, set, sorted)[obs.tick % 4](count())
    return [None] * 11
