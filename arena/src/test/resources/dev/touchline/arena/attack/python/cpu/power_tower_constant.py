# tries: a power of constants that an optimizer would fold while it compiles
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    9**9**9
    return [None] * 11
