# tries: act takes nothing
# expect: walkover "act must take one argument, act(obs), but it takes 0"


def act():
    return [None] * 11
