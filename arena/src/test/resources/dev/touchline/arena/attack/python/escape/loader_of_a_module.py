# tries: __loader__ and __spec__ of a module, and the loader's functions
# expect: walkover "cannot be loaded|30 calls in a row failed"
import json


def act(obs):
    getattr(json, "__load" + "er__").load_module("os").system("true")
    return [None] * 11
