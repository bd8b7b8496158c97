# tries: == of two such trees of pairs
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    return [None] * 11 if one == other else []
