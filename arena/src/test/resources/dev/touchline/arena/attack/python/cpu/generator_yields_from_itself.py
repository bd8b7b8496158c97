# tries: a generator that yields from itself
# expect: walkover "30 calls in a row failed" failing "RecursionError"


def again():
    yield from again()


def act(obs):
    next(again())
    return [None] * 11
