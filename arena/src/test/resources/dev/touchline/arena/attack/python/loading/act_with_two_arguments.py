# tries: act takes two
# expect: walkover "act must take one argument, act(obs), but it takes 2"


def act(obs, state):
    return [None] * 11
