# tries: the same with names that are put together while it runs
# expect: walkover "30 calls in a row failed" failing "is not available"


def act(obs):
    base = getattr(getattr((), "__cla" + "ss__"), "__ba" + "se__")
    getattr(base, "__subcl" + "asses__")()
    return [None] * 11
