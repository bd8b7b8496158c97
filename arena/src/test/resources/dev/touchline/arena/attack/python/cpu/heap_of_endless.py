# tries: heapq.nsmallest and merge of endless iterators
# expect: walkover "30 calls in a row failed" failing "fuel"
import heapq
from itertools import count, repeat


def act(obs):
    if obs.tick % 2:
        heapq.nlargest(1, repeat(1))
    for _ in heapq.merge(count(), count()):
        pass
