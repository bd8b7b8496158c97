# tries: 10**(10**8) in one operator
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    exponent = 10**8
    10**exponent
    return [None] * 11
