# tries: a compiled (x*)*y against a run of x, harmless where an automaton matches in linear time
# expect: played
import re

SLOW = re.compile(r"(?:x*)*y")


def act(obs):
    SLOW.search("x" * 60)
    return [None] * 11
