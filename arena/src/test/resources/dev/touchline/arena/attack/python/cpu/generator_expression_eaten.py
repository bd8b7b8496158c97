# tries: a generator expression of 10**13 elements eaten by sum
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    sum(1 for _ in range(10**13))
    return [None] * 11
