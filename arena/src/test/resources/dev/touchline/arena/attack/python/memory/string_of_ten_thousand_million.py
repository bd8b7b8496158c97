# tries: 'x' * 10**10
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    "x" * 10**10
    return [None] * 11
