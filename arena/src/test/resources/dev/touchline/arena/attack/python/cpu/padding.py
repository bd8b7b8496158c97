# tries: ljust, center, zfill and expandtabs to a thousand million characters
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    kind = obs.tick % 4
    if kind == 0:
        "x".ljust(2 * 10**9)
    elif kind == 1:
        "x".center(2 * 10**9)
    elif kind == 2:
        "1".zfill(2 * 10**9)
    else:
        ("\t" * 1000).expandtabs(2 * 10**6)
    return [None] * 11
