# tries: many .* in a look-ahead
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def act(obs):
    re.match(r"(?=.*.*.*.*.*.*x)y", "a" * 3000)
    return [None] * 11
