# tries: a thousand million digits after the point
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError|ValueError"


def act(obs):
    if obs.tick % 2:
        "%.1000000000f" % 1.5
    f"{1.5:.1000000000f}"
    return [None] * 11
