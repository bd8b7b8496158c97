# tries: a deque that grows at both ends
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from collections import deque


def act(obs):
    kept = deque()
    while True:
        kept.append(kept)
        kept.appendleft(kept)
        kept.extend(range(1000))
