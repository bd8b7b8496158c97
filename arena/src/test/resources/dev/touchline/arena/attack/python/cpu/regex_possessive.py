# tries: possessive repeats and atomic groups, which few engines run in linear time
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def act(obs):
    re.match(r"(?:(?>a+)|a(?>a*))*+(?:(a|aa)+)+b", "a" * 80)
    return [None] * 11
