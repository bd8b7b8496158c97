# tries: suspended generators, each with a large frame, kept for the whole match
# expect: walkover "out of memory|30 calls in a row failed"

kept = []


def suspended():
    block = bytearray(1 << 23)
    yield block


def act(obs):
    one = suspended()
    next(one)
    kept.append(one)
    return [None] * 11
