# tries: patches random, math, json and collections, hoping that it survives into the next match
# expect: played
import collections
import json
import math
import random


def broken(*arguments, **named):
    raise RuntimeError("patched by an earlier policy")


for module, names in (
    (random, ("random", "choice", "randint", "shuffle", "uniform", "gauss")),
    (math, ("sqrt", "sin", "cos", "hypot", "floor")),
    (json, ("dumps", "loads")),
    (collections, ("deque", "Counter", "OrderedDict", "namedtuple", "defaultdict")),
):
    for name in names:
        try:
            setattr(module, name, broken)
        except BaseException:
            pass


def act(obs):
    return [None] * 11
