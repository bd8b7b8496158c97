# tries: math.comb and math.perm of a million
# expect: walkover "30 calls in a row failed" failing "fuel"
import math


def act(obs):
    math.comb(10**6, 5 * 10**5) if obs.tick % 2 else math.perm(10**6)
    return [None] * 11
