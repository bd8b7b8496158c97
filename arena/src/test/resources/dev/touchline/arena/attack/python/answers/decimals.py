# tries: Decimal numbers as velocities
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
from decimal import Decimal

from touchline import Command


def act(obs):
    return [Command((Decimal(1), Decimal("nan")))] * 11
