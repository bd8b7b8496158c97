# tries: caches that call what never returns
# expect: walkover "30 calls in a row failed" failing "fuel"
import functools


@functools.lru_cache
def burn(n):
    while True:
        pass


def act(obs):
    burn(obs.tick)
    return [None] * 11
