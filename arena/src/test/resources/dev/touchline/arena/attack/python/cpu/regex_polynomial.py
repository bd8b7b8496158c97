# tries: many .* in a row against a long text: polynomial of a high degree, harmless where an automaton matches in linear time
# expect: played
import re


def act(obs):
    re.search(r".*.*.*.*.*.*.*.*=x", "=" * 3000)
    return [None] * 11
