# tries: a generator in place of a list
# expect: walkover "30 calls in a row failed" failing "act() returned"


def act(obs):
    return (None for _ in range(11))
