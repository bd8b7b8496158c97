# tries: math.factorial(10**6)
# expect: walkover "30 calls in a row failed" failing "fuel"
import math


def act(obs):
    math.factorial(10**6)
    return [None] * 11
