# tries: a generator that asks itself for its next value
# expect: walkover "30 calls in a row failed" failing "ValueError"


def act(obs):
    def asking():
        yield next(me)

    me = asking()
    next(me)
    return [None] * 11
