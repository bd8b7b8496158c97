# tries: copy.copy of an object whose __reduce__ names a function to call
# expect: walkover "30 calls in a row failed" failing "fuel"
import copy


class Bomb:
    def __reduce__(self):
        return sum, (range(10**13),)


def act(obs):
    copy.copy(Bomb())
    return [None] * 11
