# tries: a dict whose get and iterator never return, as a command
# expect: walkover "30 calls in a row failed" failing "it must be a Command, a dict or None"


class Burning(dict):
    def get(self, *arguments):
        while True:
            pass

    __iter__ = __len__ = __getitem__ = __contains__ = keys = get


def act(obs):
    return [Burning(move=(1, 1))] * 11
