# tries: raises the recursion limit through sys, found in another module
# expect: walkover "30 calls in a row failed" failing "nothing found|ImportError|AttributeError"
import dataclasses
import enum
import functools


def act(obs):
    for module in (dataclasses, enum, functools):
        try:
            module.sys.setrecursionlimit(10**9)
        except AttributeError:
            continue
        return [None] * 11
    raise ValueError("nothing found")
