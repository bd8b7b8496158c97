# tries: half a number is looked for in a long range, which compares one by one
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    return [None] * 11 if 0.5 not in range(10**13) else []
