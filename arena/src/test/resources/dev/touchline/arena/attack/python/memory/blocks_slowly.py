# tries: 16 MB more in each call, all of them kept
# expect: walkover "out of memory|30 calls in a row failed"

kept = []


def act(obs):
    kept.append(bytearray(1 << 24))
    return [None] * 11
