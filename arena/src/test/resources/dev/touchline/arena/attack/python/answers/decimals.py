# tries: Decimal numbers as velocities
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"
from decimal import Decimal

from touchline import Command


def act(obs):
    return [Command((Decimal(1), Decimal("nan")))] * 11
