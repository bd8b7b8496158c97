# tries: pow with three huge arguments
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    modulus = (1 << 50_000) - 1
    for _ in range(1000):
        pow(3, modulus - 2, modulus)
    return [None] * 11
