# tries: array.array repeated to gigabytes
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from array import array


def act(obs):
    array("d", [0.0]) * 10**9
    return [None] * 11
