# tries: the class Command in place of commands
# expect: walkover "30 calls in a row failed" failing "command of player 0"
from touchline import Command


def act(obs):
    return [Command] * 11
