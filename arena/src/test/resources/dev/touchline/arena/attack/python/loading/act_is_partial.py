# tries: act is a partial of a function of two arguments: allowed
# expect: played
import functools


def play(style, obs):
    return [None] * 11


act = functools.partial(play, "calm")
