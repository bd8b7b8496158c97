# tries: ten thousand calls in each other
# expect: walkover "cannot be loaded: policy.py:3"
NUMBER = <<<abs(*10000>>>1<<<)*10000>>>


def act(obs):
    return [None] * 11
