# tries: bytes(2 * 10**9) and bytearray(2 * 10**9)
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    bytes(2 * 10**9) if obs.tick % 2 else bytearray(2 * 10**9)
    return [None] * 11
