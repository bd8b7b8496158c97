# tries: the real pattern behind a match object, and the module behind the functions of re
# expect: walkover "30 calls in a row failed" failing "AttributeError|fuel|Exception"
import re


def act(obs):
    re._real.compile("a")
    return [None] * 11
