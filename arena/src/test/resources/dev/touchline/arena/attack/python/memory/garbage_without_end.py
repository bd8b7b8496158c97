# tries: large blocks thrown away at once: no memory is kept, but gigabytes pass through the shared heap
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    while True:
        bytearray(1 << 22)
