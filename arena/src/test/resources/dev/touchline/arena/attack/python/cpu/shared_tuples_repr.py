# tries: repr of sixty pairs, each of which holds the one before it twice: 2**60 parts in little memory
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    pair = ()
    for _ in range(60):
        pair = (pair, pair)
    repr(pair)
    return [None] * 11
