# tries: parentheses ten thousand deep
# expect: walkover "cannot be loaded: policy.py:6"


def act(obs):
    return <<<(*10000>>>1<<<)*10000>>>
