# tries: asks for sys
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import sys


def act(obs):
    sys.exit(0)
