# tries: a whole number of a million bits as a velocity
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"
from touchline import Command

HUGE = 1 << 100_000


def act(obs):
    return [Command((HUGE, 0))] * 11
