# tries: an endless loop made of lambdas without one statement
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    any(map(lambda _: False, iter(lambda: 0, 1)))
    return [None] * 11
