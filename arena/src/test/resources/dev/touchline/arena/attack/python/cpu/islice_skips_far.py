# tries: itertools.islice skips 10**12 elements within one step
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools


def act(obs):
    next(itertools.islice(itertools.count(), 10**12, None))
    return [None] * 11
