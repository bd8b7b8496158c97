# tries: to_bytes of a thousand million bytes and bit_count of huge numbers
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    (1).to_bytes(2 * 10**9, "big")
    return [None] * 11
