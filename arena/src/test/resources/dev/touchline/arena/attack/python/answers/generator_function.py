# tries: act itself is a generator function
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "act() returned"


def act(obs):
    yield [None] * 11
