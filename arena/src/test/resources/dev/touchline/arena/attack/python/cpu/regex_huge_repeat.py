# tries: counted repeats nested into 10**9 states
# expect: walkover "30 calls in a row failed" failing "fuel|error"
import re


def act(obs):
    re.compile(r"(((a{1000}){1000}){1000}){1000}")
    return [None] * 11
