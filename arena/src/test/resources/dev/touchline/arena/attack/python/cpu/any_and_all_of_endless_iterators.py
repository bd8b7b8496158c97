# tries: any() and all() over repeat, which never decide
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import repeat


def act(obs):
    if obs.tick % 2:
        any(repeat(0))
    all(repeat(1))
    return [None] * 11
