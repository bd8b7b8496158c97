# tries: many .* in a look-ahead, harmless where an automaton matches in linear time
# expect: walkover "30 calls in a row failed" failing "not available"
import re


def act(obs):
    re.match(r"(?=.*.*.*.*.*.*x)y", "a" * 3000)
    return [None] * 11
