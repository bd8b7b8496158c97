# tries: math.isqrt, gcd and lcm of numbers of a million bits
# expect: walkover "30 calls in a row failed" failing "fuel"
import math


def act(obs):
    one = (1 << 2_000_000) - 1
    other = (1 << 1_999_999) + 1
    for _ in range(1000):
        math.isqrt(one)
        math.gcd(one, other)
        math.lcm(one, other)
    return [None] * 11
