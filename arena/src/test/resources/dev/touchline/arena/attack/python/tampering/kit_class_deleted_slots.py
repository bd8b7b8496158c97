# tries: deletes the slots of Command and Player, so that the platform's own code fails
# expect: walkover "30 calls in a row failed|cannot be loaded"
from touchline import Command, Player


def act(obs):
    del Player.number
    del Command.move
    return [Command()] * 11
