# tries: an exception whose __str__, __class__ and args raise
# expect: walkover "30 calls in a row failed" failing "cannot be shown|Hostile"


class Hostile(Exception):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


def act(obs):
    raise Hostile(1)
