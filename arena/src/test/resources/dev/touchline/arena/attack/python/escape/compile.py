# tries: compile of a text
# expect: walkover "cannot be loaded: policy.py:6"


def act(obs):
    compile("1", "x", "eval")
    return [None] * 11
