# tries: endless iterators wrapped in one another and eaten by max
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import chain, count, cycle, starmap


def act(obs):
    max(map(len, zip(count(), enumerate(cycle((1, 2))), starmap(pow, zip(count(), count())))))
    return [None] * 11
