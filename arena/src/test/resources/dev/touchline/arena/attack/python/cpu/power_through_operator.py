# tries: operator.pow called through functools.reduce
# expect: walkover "30 calls in a row failed" failing "fuel"
import functools
import operator


def act(obs):
    functools.reduce(operator.pow, [10, 10**4, 10**4])
    return [None] * 11
