# tries: sorted with a __lt__ that never returns
# expect: walkover "30 calls in a row failed" failing "fuel"


class Burning:
    def __lt__(self, other):
        while True:
            pass


def act(obs):
    sorted([Burning(), Burning()])
    return [None] * 11
