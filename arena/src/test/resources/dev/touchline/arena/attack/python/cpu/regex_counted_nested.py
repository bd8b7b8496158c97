# tries: three counted repeats in each other, a thousand million states
# expect: walkover "30 calls in a row failed" failing "not available"
import re


def act(obs):
    re.match(r"(?:(?:(?:a{0,900}){0,900}){0,900})b", "a" * 300)
    return [None] * 11
