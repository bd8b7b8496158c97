# tries: __wrapped__ of a decorated function
# expect: walkover "cannot be loaded" failing "__wrapped__"
import functools


@functools.lru_cache
def cached(n):
    return n


def act(obs):
    cached.__wrapped__(1)
    return [None] * 11
