# tries: a number of two hundred thousand digits
# expect: walkover "cannot be loaded: policy.py:3"
NUMBER = <<<9*200000>>>


def act(obs):
    return [None] * 11
