# tries: bytes and bytearray made of endless iterators
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"

from itertools import repeat


def act(obs):
    kind = obs.tick % 3
    if kind == 0:
        bytearray(repeat(0))
    elif kind == 1:
        bytes(repeat(0))
    else:
        bytearray().extend(repeat(0))
    return [None] * 11
