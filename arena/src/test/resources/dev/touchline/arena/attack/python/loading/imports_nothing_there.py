# tries: imports what does not exist
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import tactics


def act(obs):
    return [None] * 11
