# tries: ten thousand subscripts in each other
# expect: walkover "cannot be loaded: policy.py:4"
ZERO = [0]
NUMBER = <<<ZERO[*10000>>>0<<<]*10000>>>


def act(obs):
    return [None] * 11
