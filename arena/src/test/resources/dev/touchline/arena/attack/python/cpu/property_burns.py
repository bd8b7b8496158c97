# tries: an endless loop behind an attribute
# expect: walkover "30 calls in a row failed" failing "fuel"


class Burning:
    @property
    def value(self):
        while True:
            pass


def act(obs):
    return [None] * Burning().value
