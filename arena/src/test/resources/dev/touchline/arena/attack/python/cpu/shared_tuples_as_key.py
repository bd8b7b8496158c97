# tries: such a tree as the key of a dict, a member of a set, an argument of lru_cache
# expect: walkover "30 calls in a row failed" failing "fuel"
from functools import lru_cache


@lru_cache(maxsize=None)
def cached(key):
    return 1


def act(obs):
    pair = ()
    for _ in range(60):
        pair = (pair, pair)
    kind = obs.tick % 3
    if kind == 0:
        {pair: 1}
    elif kind == 1:
        {pair}
    else:
        cached(pair)
    return [None] * 11
