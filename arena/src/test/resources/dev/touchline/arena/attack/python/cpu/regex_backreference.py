# tries: back references, for which no automaton helps
# expect: walkover "30 calls in a row failed" failing "is not available"
import re


def act(obs):
    re.match(r"(a*)*(b*)*\1\2c", "a" * 40 + "b" * 40)
    return [None] * 11
