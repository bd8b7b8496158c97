# tries: Counter, OrderedDict, ChainMap and namedtuple fed by endless iterators
# expect: walkover "30 calls in a row failed" failing "fuel"
from collections import Counter
from itertools import repeat


def act(obs):
    Counter(repeat(1))
    return [None] * 11
