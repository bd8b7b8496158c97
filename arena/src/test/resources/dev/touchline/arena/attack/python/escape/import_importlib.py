# tries: asks for importlib, to import what import refuses
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import importlib

os = importlib.import_module("os")


def act(obs):
    return [None] * 11
