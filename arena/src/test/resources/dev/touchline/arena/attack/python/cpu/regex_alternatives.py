# tries: (a|a)* and (a|aa)+ with alternatives that overlap, harmless where an automaton matches in linear time
# expect: played
import re


def act(obs):
    re.fullmatch(r"(a|aa)+" if obs.tick % 2 else r"(a|a)*", "a" * 70 + "!")
    return [None] * 11
