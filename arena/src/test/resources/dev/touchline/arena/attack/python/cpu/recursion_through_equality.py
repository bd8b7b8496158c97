# tries: __eq__, __lt__, __hash__ and __len__ that ask themselves
# expect: walkover "30 calls in a row failed" failing "RecursionError"


class Mirror:
    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)


def act(obs):
    if obs.tick % 2:
        return {Mirror(): 1}
    return [None] * 11 if Mirror() == Mirror() else []
