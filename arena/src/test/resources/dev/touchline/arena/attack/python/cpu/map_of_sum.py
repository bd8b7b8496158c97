# tries: map calls sum once for each of many ranges
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    for _ in map(sum, [range(10**13)]):
        pass
    return [None] * 11
