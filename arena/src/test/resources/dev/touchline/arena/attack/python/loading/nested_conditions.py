# tries: ten thousand conditional expressions in each other
# expect: walkover "cannot be loaded: policy.py:3"
NUMBER = <<<1 if 0 else *10000>>>1


def act(obs):
    return [None] * 11
