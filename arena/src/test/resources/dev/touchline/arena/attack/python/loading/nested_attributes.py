# tries: a chain of ten thousand attributes
# expect: walkover "cannot be loaded: policy.py:3"
NUMBER = (1)<<<.real*10000>>>


def act(obs):
    return [None] * 11
