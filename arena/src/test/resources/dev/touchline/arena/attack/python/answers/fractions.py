# tries: Fraction numbers as velocities
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"
from fractions import Fraction

from touchline import Command


def act(obs):
    return [Command((Fraction(1, 3), Fraction(2, 3)))] * 11
