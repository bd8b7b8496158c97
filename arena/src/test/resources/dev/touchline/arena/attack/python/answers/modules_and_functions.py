# tries: modules, functions, classes, exceptions and the observation itself as commands
# expect: walkover "30 calls in a row failed" failing "command of player 0"
import math


def act(obs):
    return [(math, act, type, ValueError(), obs, ..., NotImplemented, b"x")[obs.tick % 8]] * 11
