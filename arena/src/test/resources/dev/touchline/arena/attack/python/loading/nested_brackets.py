# tries: brackets ten thousand deep
# expect: walkover "cannot be loaded: policy.py:3"
NEST = <<<[*10000>>><<<]*10000>>>


def act(obs):
    return [None] * 11
