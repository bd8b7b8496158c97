# tries: functools.reduce over an endless iterator
# expect: walkover "30 calls in a row failed" failing "fuel"
import functools
import operator
from itertools import repeat


def act(obs):
    functools.reduce(operator.or_, repeat(1))
    return [None] * 11
