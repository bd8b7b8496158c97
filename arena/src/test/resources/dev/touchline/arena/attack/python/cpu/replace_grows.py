# tries: str.replace, join and translate that multiply lengths
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    long = "x" * 50_000
    kind = obs.tick % 3
    if kind == 0:
        long.replace("x", long)
    elif kind == 1:
        long.join([long] * 50_000)
    else:
        long.translate({ord("x"): long})
    return [None] * 11
