# tries: complex numbers as velocities
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"
from touchline import Command


def act(obs):
    return [Command((1j, 2j))] * 11
