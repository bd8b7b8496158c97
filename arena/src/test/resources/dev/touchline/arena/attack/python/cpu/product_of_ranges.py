# tries: itertools.product, permutations and combinations eaten by sum and max
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools
from collections import deque


def act(obs):
    kind = obs.tick % 3
    if kind == 0:
        deque(itertools.product(range(100), repeat=6), maxlen=0)
    elif kind == 1:
        max(itertools.permutations(range(30)))
    else:
        sum(1 for _ in itertools.combinations(range(60), 30))
    return [None] * 11
