# tries: asks for inspect, which reads frames
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import inspect


def act(obs):
    return inspect.stack()
