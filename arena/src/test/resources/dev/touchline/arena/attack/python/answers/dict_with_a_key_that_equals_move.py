# tries: a dict with a key of an own class that equals 'move' and never returns when it is compared
# expect: walkover "cannot be loaded" failing "__hash__"


class Key(str):
    def __eq__(self, other):
        while True:
            pass

    __hash__ = str.__hash__


def act(obs):
    return [{Key("move"): (1, 1)}] * 11
