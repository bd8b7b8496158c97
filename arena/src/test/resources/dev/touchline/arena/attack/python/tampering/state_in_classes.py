# tries: leaves a mark in the registries of the library: abstract classes, copyreg, re's cache
# expect: played
import abc
import collections.abc
import re


class Registered:
    pass


if issubclass(Registered, collections.abc.Sequence):
    raise RuntimeError("escaped: registered by an earlier match")
collections.abc.Sequence.register(Registered)
collections.abc.Mapping.register(int)
for n in range(600):
    re.compile("mark%d" % n)


def act(obs):
    return [None] * 11
