# tries: tuples with equal hashes, because -1 and -2 have the same, by way of a method that is kept
# expect: walkover "30 calls in a row failed" failing "128 different keys have the hash|fuel"

from itertools import product

SIGNS = list(product((-1, -2), repeat=10))


def act(obs):
    for _ in range(1000):
        found = set()
        add = found.add
        for signs in SIGNS:
            add(signs)
    return [None] * 11
