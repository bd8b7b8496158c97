# tries: answers a list of a million
# expect: walkover "30 calls in a row failed" failing "act() returned 1000000 commands|fuel"


def act(obs):
    return [None] * 10**6
