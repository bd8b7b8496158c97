# tries: zip(*count()) and max(*count()), whose arguments are collected before the call
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from itertools import count


def act(obs):
    zip(*count()) if obs.tick % 2 else max(*count())
    return [None] * 11
