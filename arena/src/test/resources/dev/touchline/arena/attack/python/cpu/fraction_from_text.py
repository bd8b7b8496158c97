# tries: Fraction('1e100000000')
# expect: walkover "30 calls in a row failed" failing "fuel"
from fractions import Fraction


def act(obs):
    Fraction("1e100000000")
    return [None] * 11
