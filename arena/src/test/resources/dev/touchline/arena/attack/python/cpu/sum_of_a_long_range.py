# tries: a sum of 10**13 numbers in one built-in, which no interrupt reaches
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    sum(range(10**13))
    return [None] * 11
