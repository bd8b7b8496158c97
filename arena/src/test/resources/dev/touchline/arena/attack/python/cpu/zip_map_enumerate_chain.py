# tries: endless iterators wrapped in one another and eaten by max
# expect: walkover "30 calls in a row failed" failing "fuel"
from itertools import chain, count, cycle, starmap


def act(obs):
    max(map(max, zip(count(), enumerate(cycle((1, 2))), starmap(pow, zip(count(), count())))), key=id)
    return [None] * 11
