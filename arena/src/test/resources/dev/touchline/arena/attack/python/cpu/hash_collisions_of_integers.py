# tries: whole numbers with equal hashes, multiples of 2**61 - 1, in a set: quadratic without any code of the policy's
# expect: walkover "30 calls in a row failed" failing "128 different keys have the hash 0|fuel"


def act(obs):
    step = 2**61 - 1
    for _ in range(1000):
        set(range(0, step * 30_000, step))
    return [None] * 11
