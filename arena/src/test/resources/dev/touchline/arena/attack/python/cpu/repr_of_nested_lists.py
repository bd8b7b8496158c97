# tries: repr of a list nested a hundred thousand deep
# expect: walkover "30 calls in a row failed" failing "RecursionError|fuel"


def act(obs):
    nest = []
    for _ in range(100_000):
        nest = [nest]
    repr(nest)
    return [None] * 11
