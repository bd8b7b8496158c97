# tries: == of two lists nested a hundred thousand deep
# expect: walkover "30 calls in a row failed" failing "RecursionError|fuel"


def act(obs):
    one, other = [], []
    for _ in range(100_000):
        one, other = [one], [other]
    return [None] * 11 if one == other else []
