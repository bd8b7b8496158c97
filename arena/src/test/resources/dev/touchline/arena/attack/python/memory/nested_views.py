# tries: slices and memory views of blocks, of which each keeps its block alive
# expect: walkover "out of memory|30 calls in a row failed"

kept = []


def act(obs):
    kept.append(memoryview(bytearray(1 << 24))[:1])
    return [None] * 11
