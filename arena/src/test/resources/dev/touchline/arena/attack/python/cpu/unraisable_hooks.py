# tries: __repr__ and __str__ of what is handed back, which never return
# expect: walkover "30 calls in a row failed" failing "it must be a Command"


class Burning:
    def __repr__(self):
        while True:
            pass

    __str__ = __len__ = __iter__ = __eq__ = __bool__ = __repr__


def act(obs):
    return [Burning()] * 11
