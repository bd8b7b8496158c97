# tries: exec of a text that loops
# expect: walkover "cannot be loaded: policy.py:6"


def act(obs):
    exec("while True: pass")
    return [None] * 11
