# tries: asks for site and runpy
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import site


def act(obs):
    return [None] * 11
