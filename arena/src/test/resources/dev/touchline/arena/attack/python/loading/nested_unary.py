# tries: ten thousand minus signs
# expect: walkover "cannot be loaded: policy.py:3"
NUMBER = <<<-*10000>>>1


def act(obs):
    return [None] * 11
