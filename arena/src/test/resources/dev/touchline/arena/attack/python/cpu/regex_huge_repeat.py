# tries: counted repeats nested into 10**9 states, which an automaton makes only as far as it needs them
# expect: walkover "30 calls in a row failed" failing "not available"
import re


def act(obs):
    re.compile(r"(((a{1000}){1000}){1000}){1000}")
    return [None] * 11
