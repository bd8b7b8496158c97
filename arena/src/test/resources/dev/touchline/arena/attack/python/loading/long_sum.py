# tries: a sum of twenty thousand terms, whose tree is as deep
# expect: walkover "cannot be loaded: policy.py"
TOTAL = 0<<< + 1*20000>>>


def act(obs):
    return [None] * 11
