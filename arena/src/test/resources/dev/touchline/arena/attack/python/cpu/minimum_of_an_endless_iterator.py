# tries: min and max over count()
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import count


def act(obs):
    max(count())
    return [None] * 11
