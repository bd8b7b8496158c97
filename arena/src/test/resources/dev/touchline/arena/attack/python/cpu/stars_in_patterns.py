# tries: a star in a pattern over a long range
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    match range(10**13):
        case [first, *rest]:
            pass
    return [None] * 11
