# tries: a generator started in one call works on in the next ones
# expect: walkover "30 calls in a row failed" failing "fuel|already executing|StopIteration"


def working():
    while True:
        pass
        yield from ()


worker = working()


def act(obs):
    next(worker)
    return [None] * 11
