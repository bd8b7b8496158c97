# tries: act takes a keyword that has no default
# expect: walkover "act must take one argument, act(obs), but it takes"


def act(obs, *, style):
    return [None] * 11
