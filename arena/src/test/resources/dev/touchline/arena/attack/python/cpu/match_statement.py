# tries: a match statement over an object whose __eq__ and attributes never return
# expect: walkover "30 calls in a row failed" failing "fuel"


class Burning:
    @property
    def value(self):
        while True:
            pass


def act(obs):
    match Burning():
        case Burning(value=1):
            pass
    return [None] * 11
