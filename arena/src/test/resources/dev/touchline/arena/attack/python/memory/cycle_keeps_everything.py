# tries: itertools.cycle of an endless iterator, which it remembers
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from collections import deque
from itertools import count, cycle


def act(obs):
    deque(cycle(count()), maxlen=0)
    return [None] * 11
