# tries: division and remainder of numbers of millions of bits
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    big = (1 << 3_000_000) - 1
    small = (1 << 1_500_000) - 1
    for _ in range(1000):
        big // small
        big % small
        divmod(big, small)
    return [None] * 11
