# tries: imports a name that the kit does not have
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
from touchline import win


def act(obs):
    return [None] * 11
