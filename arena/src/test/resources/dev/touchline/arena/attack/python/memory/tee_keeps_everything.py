# tries: itertools.tee of an endless iterator, of which one side is eaten
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from collections import deque
from itertools import count, tee


def act(obs):
    one, other = tee(count())
    deque(one, maxlen=0)
    return [None] * 11
