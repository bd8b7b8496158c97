# tries: the same by **=
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 10
    number **= 10**8
    return [None] * 11
