# tries: keeps just so much that its opponent, who asks last, finds the heap full
# expect: walkover "out of memory|30 calls in a row failed"

kept = []


def act(obs):
    block = 1 << 24
    while block > 1 << 10:
        try:
            while True:
                kept.append(bytearray(block))
        except MemoryError:
            block >>= 1
    return [None] * 11
