# tries: asks for gc, which knows every object
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import gc


def act(obs):
    return gc.get_objects()
