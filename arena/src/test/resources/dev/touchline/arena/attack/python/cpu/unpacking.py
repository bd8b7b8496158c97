# tries: unpacking of an endless iterator
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import count


def act(obs):
    first, *rest = count()
    return [None] * 11
