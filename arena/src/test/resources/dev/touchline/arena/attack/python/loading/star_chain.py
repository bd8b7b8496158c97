# tries: a pattern and a target of ten thousand stars
# expect: walkover "cannot be loaded: policy.py:3"
<<<*a, *10000>>> = range(3)


def act(obs):
    return [None] * 11
