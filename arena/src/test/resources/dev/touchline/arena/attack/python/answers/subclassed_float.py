# tries: a float whose methods never return
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"
from touchline import Command


class Burning(float):
    def __float__(self):
        while True:
            pass

    __repr__ = __str__ = __eq__ = __lt__ = __bool__ = __float__


def act(obs):
    return [Command((Burning(1), Burning(2)))] * 11
