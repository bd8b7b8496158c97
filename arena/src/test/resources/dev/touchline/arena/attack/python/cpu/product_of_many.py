# tries: math.prod of a million numbers and math.lcm of as many
# expect: walkover "30 calls in a row failed" failing "fuel"
import math


def act(obs):
    math.lcm(*range(1, 100_000)) if obs.tick % 2 else math.prod(range(1, 10**6))
    return [None] * 11
