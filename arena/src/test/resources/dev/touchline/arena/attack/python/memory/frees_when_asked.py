# tries: fills the heap and empties it before each call ends, so that only its opponent meets the full heap
# expect: walkover "out of memory|30 calls in a row failed"


def act(obs):
    kept = []
    try:
        while True:
            kept.append(bytearray(1 << 24))
    except MemoryError:
        kept.clear()
    return [None] * 11
