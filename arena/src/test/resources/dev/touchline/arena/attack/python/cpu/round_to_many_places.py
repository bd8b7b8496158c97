# tries: round to minus a thousand million places
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    round(5, -(10**9))
    return [None] * 11
