# tries: patches classes of the library: Counter, Fraction, Random, Enum, JSONEncoder
# expect: played
import collections
import enum
import fractions
import json
import random


def broken(*arguments, **named):
    raise RuntimeError("patched by an earlier policy")


for kind in (collections.Counter, fractions.Fraction, random.Random, enum.Enum, json.JSONEncoder, json.JSONDecoder):
    for name in ("__init__", "__new__", "__add__", "random", "seed", "encode", "decode"):
        try:
            setattr(kind, name, broken)
        except BaseException:
            pass


def act(obs):
    return [None] * 11
