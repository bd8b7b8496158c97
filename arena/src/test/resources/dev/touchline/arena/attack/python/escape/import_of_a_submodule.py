# tries: reaches os as an attribute of modules that may be imported
# expect: walkover "30 calls in a row failed" failing "nothing found"
import collections
import contextlib
import dataclasses
import enum
import functools
import json
import random
import re
import statistics
import string
import textwrap
import typing


def act(obs):
    for module in (collections, contextlib, dataclasses, enum, functools, json, random, re, statistics, string, textwrap, typing):
        for name in ("os", "_os", "sys", "_sys", "posix", "builtins", "io", "_urandom", "inspect", "importlib", "codecs"):
            try:
                found = getattr(module, name)
            except BaseException:
                continue
            if hasattr(found, "system") or hasattr(found, "modules") or hasattr(found, "open"):
                return [None] * 11
    raise ValueError("nothing found")
