# tries: objects whose __class__ says int, so that a meter takes the wrong price
# expect: walkover "30 calls in a row failed" failing "fuel"


class Liar:
    __class__ = property(lambda self: int)

    def __iter__(self):
        while True:
            yield 1

    def __len__(self):
        return 1


def act(obs):
    sum(Liar())
    return [None] * 11
