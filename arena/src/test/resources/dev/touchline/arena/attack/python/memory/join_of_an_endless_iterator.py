# tries: ''.join of an endless iterator
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from itertools import repeat


def act(obs):
    "".join(repeat("x"))
    return [None] * 11
