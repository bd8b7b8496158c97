# tries: re.sub, split and findall that match the empty text between a million characters
# expect: walkover "30 calls in a row failed" failing "fuel"
import re


def act(obs):
    text = "a" * 10**6
    for _ in range(1000):
        re.sub("", "x", text)
        re.findall("", text)
        re.split("a", text)
    return [None] * 11
