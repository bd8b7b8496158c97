# tries: orders of such trees asked of methods and of the library
# expect: walkover "30 calls in a row failed" failing "fuel"
import bisect
import heapq
import itertools
import operator


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 10
    if kind == 0:
        one.__eq__(other)
    elif kind == 1:
        tuple.__lt__(one, other)
    elif kind == 2:
        list(map(one.__ge__, [other]))
    elif kind == 3:
        operator.le(one, other)
    elif kind == 4:
        heapq.heappush([one], other)
    elif kind == 5:
        bisect.bisect([one], other)
    elif kind == 6:
        max([1, 2], key=lambda n: one if n == 1 else other)
    elif kind == 7:
        [one, other].sort()
    elif kind == 8:
        list(itertools.groupby([one, other]))
    else:
        (one,).__contains__(other)
    return [None] * 11
