# tries: relative imports beyond the top of the policy
# expect: walkover "cannot be loaded: policy.py:3: a relative import leads out of the program"
from .. import os


def act(obs):
    return [None] * 11
