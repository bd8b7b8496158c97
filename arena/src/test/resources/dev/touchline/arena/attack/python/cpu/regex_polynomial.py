# tries: many .* in a row against a long text: polynomial of a high degree
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def act(obs):
    re.search(r".*.*.*.*.*.*.*.*=x", "=" * 3000)
    return [None] * 11
