# tries: not ten thousand times
# expect: walkover "cannot be loaded: policy.py:3"
TRUTH = <<<not *10000>>>1


def act(obs):
    return [None] * 11
