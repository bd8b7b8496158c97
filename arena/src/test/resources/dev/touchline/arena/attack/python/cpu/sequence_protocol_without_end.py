# tries: an object with __getitem__ only, which never raises IndexError
# expect: walkover "30 calls in a row failed" failing "fuel"


class Endless:
    def __getitem__(self, index):
        return index


def act(obs):
    list(Endless())
    return [None] * 11
