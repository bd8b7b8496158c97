# tries: a for loop over an endless iterator, with nothing in it
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools


def act(obs):
    for _ in itertools.count():
        pass
