# tries: __init__ and __new__ of built-in containers with an endless iterator
# expect: walkover "cannot be loaded: policy.py:" failing "is not available"


def act(obs):
    kind = obs.tick % 4
    if kind == 0:
        list.__init__([], iter(int, 1))
    elif kind == 1:
        tuple.__new__(tuple, iter(int, 1))
    elif kind == 2:
        set().__init__(iter(int, 1))
    else:
        [].__iadd__(iter(int, 1))
    return [None] * 11
