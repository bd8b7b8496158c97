# tries: json.dumps and str.format of such a tree
# expect: walkover "30 calls in a row failed" failing "fuel"
import json


def act(obs):
    pair = []
    for _ in range(60):
        pair = [pair, pair]
    if obs.tick % 2:
        json.dumps(pair)
    "{}".format(pair)
    return [None] * 11
