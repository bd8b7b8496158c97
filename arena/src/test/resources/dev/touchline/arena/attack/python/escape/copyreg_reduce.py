# tries: copy.copy of an object whose __reduce__ names a function to call
# expect: walkover "cannot be loaded: policy.py:7: the name '__reduce__' is not available"
import copy


class Bomb:
    def __reduce__(self):
        return sum, (range(10**13),)


def act(obs):
    copy.copy(Bomb())
    return [None] * 11
