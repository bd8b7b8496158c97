# tries: a function that calls itself without end
# expect: walkover "30 calls in a row failed" failing "RecursionError"


def act(obs):
    return act(obs)
