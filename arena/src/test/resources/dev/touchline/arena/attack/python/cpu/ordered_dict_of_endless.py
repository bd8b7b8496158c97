# tries: OrderedDict and defaultdict fed by native endless iterators
# expect: walkover "30 calls in a row failed" failing "fuel"
from collections import OrderedDict, defaultdict


def act(obs):
    endless = iter(int, 1)
    if obs.tick % 2:
        defaultdict(int, zip(endless, endless))
    OrderedDict(zip(endless, endless))
    return [None] * 11
