# tries: True as a velocity and 1 as a truth value
# expect: walkover "30 calls in a row failed" failing "command of player 0"
from touchline import Command


def act(obs):
    return [Command((True, False)) if obs.tick % 2 else Command(tackle=1)] * 11
