# tries: super().__getattribute__ with a built name
# expect: walkover "30 calls in a row failed|cannot be loaded"


class Reader:
    def read(self, name):
        return super().__getattribute__(name)


def act(obs):
    Reader().read("__cla" + "ss__").read.__getattribute__("__glo" + "bals__")
    return [None] * 11
