# tries: a subclass of Command whose fields never return
# expect: walkover "30 calls in a row failed" failing "it must be a Command, a dict or None"
from touchline import Command


class Burning(Command):
    @property
    def move(self):
        while True:
            pass

    kick = tackle = catch = move


def act(obs):
    return [Burning.__new__(Burning)] * 11
