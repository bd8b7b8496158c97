# tries: (a|a)* and (a|aa)+ with alternatives that overlap
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def act(obs):
    re.fullmatch(r"(a|aa)+" if obs.tick % 2 else r"(a|a)*", "a" * 70 + "!")
    return [None] * 11
