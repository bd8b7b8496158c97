# tries: random.choices, sample, randbytes, getrandbits and shuffle of huge counts
# expect: walkover "30 calls in a row failed" failing "fuel"
import random


def act(obs):
    kind = obs.tick % 4
    if kind == 0:
        random.choices((1, 2), k=10**9)
    elif kind == 1:
        random.getrandbits(2 * 10**9)
    elif kind == 2:
        random.sample(range(10**9), 10**8)
    else:
        random.randrange(10 ** (10**5))
        for _ in range(10**6):
            random.randrange(10 ** (10**5))
    return [None] * 11
