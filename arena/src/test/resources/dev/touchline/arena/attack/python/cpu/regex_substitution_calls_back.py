# tries: a replacement function that never returns
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def burn(match):
    while True:
        pass


def act(obs):
    re.sub("a", burn, "a")
    return [None] * 11
