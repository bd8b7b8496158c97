# tries: code objects out of bytes by marshal
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import marshal


def act(obs):
    return [None] * 11
