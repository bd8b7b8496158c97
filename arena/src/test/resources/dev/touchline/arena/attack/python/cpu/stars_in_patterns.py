# tries: a star in a pattern over a long range
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    match range(2_000_000_000):
        case [first, *rest]:
            pass
    return [None] * 11
