# tries: nested repetition inside a look-ahead and a look-behind
# expect: walkover "30 calls in a row failed" failing "is not available"
import re


def act(obs):
    re.sub(r"(?=(\w+\s?)+$)", "", "word " * 40 + "!")
    return [None] * 11
