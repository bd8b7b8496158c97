# tries: powers and sums of fractions, whose parts grow without end
# expect: walkover "30 calls in a row failed" failing "fuel"
from fractions import Fraction


def act(obs):
    Fraction(3, 7) ** 10**7
    return [None] * 11
