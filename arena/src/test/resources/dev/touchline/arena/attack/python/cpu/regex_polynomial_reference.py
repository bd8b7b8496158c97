# tries: four .* and a reference back: no nesting, but the length of the text to the power of four
# expect: walkover "30 calls in a row failed" failing "not available"
import re


def act(obs):
    re.match(r"(.*)(.*)(.*)(.*)\1=x", "a" * 3000)
    return [None] * 11
