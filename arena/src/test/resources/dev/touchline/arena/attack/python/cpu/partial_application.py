# tries: functools.partial hides the call of a built-in
# expect: walkover "30 calls in a row failed" failing "fuel"
from functools import partial


def act(obs):
    partial(sum, range(10**13))()
    return [None] * 11
