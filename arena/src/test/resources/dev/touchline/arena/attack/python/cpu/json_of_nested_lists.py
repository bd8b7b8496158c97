# tries: json.dumps of a list nested a hundred thousand deep, and json.loads of as many brackets
# expect: walkover "30 calls in a row failed" failing "RecursionError|fuel"
import json


def act(obs):
    if obs.tick % 2:
        json.loads("[" * 100_000 + "]" * 100_000)
    nest = []
    for _ in range(100_000):
        nest = [nest]
    json.dumps(nest)
    return [None] * 11
