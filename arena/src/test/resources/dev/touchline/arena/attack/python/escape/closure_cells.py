# tries: the cells of closures of library functions
# expect: walkover "30 calls in a row failed" failing "__closure__"
import functools


@functools.lru_cache
def cached(n):
    return n


def wrapped():
    return cached


def act(obs):
    getattr(wrapped, "__clo" + "sure__")
    return [None] * 11
