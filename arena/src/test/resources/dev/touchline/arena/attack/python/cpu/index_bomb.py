# tries: objects whose __index__, __len__, __bool__ and __float__ never return, handed to built-ins
# expect: walkover "30 calls in a row failed" failing "fuel"
import math


class Burning:
    def __index__(self):
        while True:
            pass

    __len__ = __bool__ = __float__ = __int__ = __iter__ = __index__


def act(obs):
    kind = obs.tick % 5
    if kind == 0:
        range(Burning())
    elif kind == 1:
        len(Burning())
    elif kind == 2:
        [1][Burning()]
    elif kind == 3:
        math.sqrt(Burning())
    else:
        not Burning()
    return [None] * 11
