# tries: gives int, list and dict new methods
# expect: walkover "30 calls in a row failed" failing "TypeError"


def act(obs):
    list.append = dict.__getitem__ = int.__add__ = lambda *arguments: None
    return [None] * 11
