# tries: ten thousand lambdas in each other
# expect: walkover "cannot be loaded: policy.py:3"
NEST = <<<lambda: *10000>>>1


def act(obs):
    return [None] * 11
