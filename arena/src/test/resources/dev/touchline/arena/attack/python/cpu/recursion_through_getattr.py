# tries: __getattr__ that asks for another attribute of itself
# expect: walkover "30 calls in a row failed" failing "RecursionError"


class Mirror:
    def __getattr__(self, name):
        return getattr(self, name + "x")


def act(obs):
    return Mirror().a
