# tries: two files that import each other, the one before the other is done
# expect: walkover "cannot be loaded: other.py:1: ImportError"
import other


def act(obs):
    return other.answer()
