# tries: next(filter(None, repeat(0))) looks for ever within one step
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import repeat


def act(obs):
    next(filter(None, repeat(0)))
    return [None] * 11
