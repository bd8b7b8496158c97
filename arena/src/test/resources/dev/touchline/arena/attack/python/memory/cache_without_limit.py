# tries: functools.lru_cache(maxsize=None) keeps the answers of all calls
# expect: walkover "out of memory|30 calls in a row failed"
import functools


@functools.cache
def block(tick):
    return bytearray(1 << 24)


def act(obs):
    block(obs.tick)
    return [None] * 11
