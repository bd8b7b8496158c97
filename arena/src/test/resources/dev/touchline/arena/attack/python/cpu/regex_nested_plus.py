# tries: (a+)+$ against a run of a and one b, harmless where an automaton matches in linear time
# expect: played
import re


def act(obs):
    re.match(r"(a+)+$", "a" * 60 + "b")
    return [None] * 11
