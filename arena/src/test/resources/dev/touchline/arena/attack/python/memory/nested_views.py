# tries: slices and memory views of blocks, of which each keeps its block alive
# expect: walkover "cannot be loaded: policy.py:8:" failing "memoryview"

kept = []


def act(obs):
    kept.append(memoryview(bytearray(1 << 24))[:1])
    return [None] * 11
