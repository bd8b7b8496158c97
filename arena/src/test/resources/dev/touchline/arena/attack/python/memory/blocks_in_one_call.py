# tries: bytearrays of 16 MB until the heap that it shares with its opponent is full
# expect: walkover "out of memory|30 calls in a row failed"

kept = []


def act(obs):
    while obs.tick > 5:
        kept.append(bytearray(1 << 24))
    return [None] * 11
