# tries: enum.Flag over a number of a million bits, and dataclasses with thousands of fields
# expect: walkover "30 calls in a row failed" failing "fuel|ValueError"
import enum


class Bits(enum.Flag, boundary=enum.KEEP):
    A = 1


def act(obs):
    for n in range(10**6):
        list(Bits((1 << 10**6) - 1 - n))
        repr(Bits((1 << 10**6) - 1 - n))
    return [None] * 11
