# tries: eval of a text
# expect: walkover "cannot be loaded: policy.py:6"


def act(obs):
    return eval("[None] * 11")
