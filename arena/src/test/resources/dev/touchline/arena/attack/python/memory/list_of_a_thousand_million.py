# tries: [0] * 10**9 and (0,) * 10**9
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    [0] * 10**9 if obs.tick % 2 else (0,) * 10**9
    return [None] * 11
