# tries: gives int, list and dict new methods
# expect: walkover "cannot be loaded" failing "is not available"


def act(obs):
    list.append = dict.__getitem__ = int.__add__ = lambda *arguments: None
    return [None] * 11
