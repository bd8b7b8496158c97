# tries: (a+)+$ against a run of a and one b
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def act(obs):
    re.match(r"(a+)+$", "a" * 60 + "b")
    return [None] * 11
