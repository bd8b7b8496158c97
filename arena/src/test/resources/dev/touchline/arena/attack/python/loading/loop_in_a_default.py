# tries: a default argument that takes for ever
# expect: walkover "cannot be loaded"


def act(obs, total=sum(range(10**13))):
    return [None] * 11
