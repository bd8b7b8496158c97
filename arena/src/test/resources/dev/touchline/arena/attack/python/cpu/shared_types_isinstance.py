# tries: isinstance against sixty pairs of pairs of types: 2**60 comparisons
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    pair = (int, int)
    for _ in range(60):
        pair = (pair, pair)
    isinstance("x", pair)
    return [None] * 11
