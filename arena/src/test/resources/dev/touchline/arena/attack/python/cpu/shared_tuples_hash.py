# tries: hash of the same 2**60 parts
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    pair = ()
    for _ in range(60):
        pair = (pair, pair)
    hash(pair)
    return [None] * 11
