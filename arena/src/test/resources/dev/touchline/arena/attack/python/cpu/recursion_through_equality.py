# tries: __eq__ and __len__ that ask themselves
# expect: walkover "30 calls in a row failed" failing "RecursionError"


class Mirror:
    def __eq__(self, other):
        return self == other

    def __len__(self):
        return len(self)


def act(obs):
    if obs.tick % 2:
        return len(Mirror())
    return [None] * 11 if Mirror() == Mirror() else []
