# tries: a future that does not exist
# expect: walkover "cannot be loaded: policy.py:3: SyntaxError"
from __future__ import braces


def act(obs):
    return [None] * 11
