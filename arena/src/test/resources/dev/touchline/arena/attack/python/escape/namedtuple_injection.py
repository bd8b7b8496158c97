# tries: code smuggled into the source text that namedtuple evaluates
# expect: walkover "30 calls in a row failed" failing "ValueError|TypeError"
import collections


def act(obs):
    collections.namedtuple("Point", ["x", "y=print('here')"])
    return [None] * 11
