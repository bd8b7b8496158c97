# tries: operator.mul as an argument of itertools.accumulate, squaring without a loop
# expect: walkover "30 calls in a row failed" failing "fuel"
import itertools
import operator


def act(obs):
    big = 1 << 100_000
    list(itertools.accumulate(itertools.repeat(big, 100_000), operator.mul))
    return [None] * 11
