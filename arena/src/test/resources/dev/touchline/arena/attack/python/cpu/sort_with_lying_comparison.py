# tries: list.sort of a hundred thousand objects whose __lt__ says whatever it likes
# expect: walkover "30 calls in a row failed" failing "fuel"
import random


class Liar:
    def __lt__(self, other):
        return random.random() < 0.5


def act(obs):
    liars = [Liar() for _ in range(100_000)]
    for _ in range(1000):
        liars.sort()
    return [None] * 11
