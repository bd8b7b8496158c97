# tries: -1 in itertools.count()
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools


def act(obs):
    return [None] * 11 if -1 in itertools.count() else []
