# tries: copy.deepcopy of a list nested deep
# expect: walkover "30 calls in a row failed" failing "RecursionError|fuel"
import copy


def act(obs):
    nest = []
    for _ in range(100_000):
        nest = [nest]
    copy.deepcopy(nest)
    return [None] * 11
