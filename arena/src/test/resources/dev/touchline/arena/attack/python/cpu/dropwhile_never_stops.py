# tries: itertools.dropwhile and filterfalse look for ever within one step
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools


def act(obs):
    if obs.tick % 2:
        next(itertools.filterfalse(bool, itertools.repeat(1)))
    next(itertools.dropwhile(bool, itertools.repeat(1)))
    return [None] * 11
