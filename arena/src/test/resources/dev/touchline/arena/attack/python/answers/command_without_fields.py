# tries: a Command made without its __init__
# expect: walkover "30 calls in a row failed" failing "command of player 0"
from touchline import Command


def act(obs):
    return [Command.__new__(Command)] * 11
