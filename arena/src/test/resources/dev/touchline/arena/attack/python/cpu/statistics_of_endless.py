# tries: statistics.mean of an endless iterator
# expect: walkover "30 calls in a row failed" failing "fuel"
import statistics
from itertools import repeat


def act(obs):
    statistics.fmean(repeat(1.0)) if obs.tick % 2 else statistics.mean(repeat(1))
    return [None] * 11
