# tries: a compiled (x*)*y against a run of x
# expect: walkover "30 calls in a row failed" failing "fuel"
import re

SLOW = re.compile(r"(?:x*)*y")


def act(obs):
    SLOW.search("x" * 60)
    return [None] * 11
