# tries: possessive repeats and atomic groups, which few engines run in linear time, harmless where an automaton matches in linear time
# expect: walkover "30 calls in a row failed" failing "not available"
import re


def act(obs):
    re.match(r"(?:(?>a+)|a(?>a*))*+(?:(a|aa)+)+b", "a" * 80)
    return [None] * 11
