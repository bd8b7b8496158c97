# tries: gives the kit's classes methods that never return
# expect: walkover "30 calls in a row failed|cannot be loaded"
from touchline import Command, Player


def burn(self, *arguments):
    while True:
        pass


def act(obs):
    Player.__init__ = Player.__setattr__ = Command.__getattribute__ = burn
    return [Command()] * 11
