# tries: itertools.compress whose selectors are all false
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools


def act(obs):
    next(itertools.compress(itertools.count(), itertools.repeat(0)))
    return [None] * 11
