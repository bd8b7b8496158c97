# tries: calls with arguments from an endless iterator, and from a very long list again and again
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import count


def take(*arguments, **named):
    return None


def act(obs):
    if obs.tick % 2:
        take(*count())
    many = [0] * 100_000
    while True:
        take(*many)
