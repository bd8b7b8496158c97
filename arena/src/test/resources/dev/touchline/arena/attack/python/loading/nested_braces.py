# tries: dicts in dicts ten thousand deep
# expect: walkover "cannot be loaded: policy.py:3"
NEST = <<<{1:*10000>>>1<<<}*10000>>>


def act(obs):
    return [None] * 11
