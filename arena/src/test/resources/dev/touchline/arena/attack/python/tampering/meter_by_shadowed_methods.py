# tries: a class whose numbers claim to be small when the price of an operation is asked
# expect: walkover "cannot be loaded" failing "is not available"


class Small(int):
    def bit_length(self):
        return 1

    def __lt__(self, other):
        return True

    def __gt__(self, other):
        return False

    __le__, __ge__ = __lt__, __gt__

    def __floordiv__(self, other):
        return 0

    def __int__(self):
        return 0

    __rmul__ = __mul__ = __index__ = lambda self, other=None: 0


def act(obs):
    "x" * 10
    int.__pow__(Small(10), Small(10**8))
    return [None] * 11
