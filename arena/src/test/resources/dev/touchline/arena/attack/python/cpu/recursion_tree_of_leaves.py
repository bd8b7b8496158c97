# tries: leaf functions, whose entry is free, called for ever by a loop
# expect: walkover "30 calls in a row failed" failing "fuel"


def leaf():
    return None


def act(obs):
    while leaf() is None:
        pass
