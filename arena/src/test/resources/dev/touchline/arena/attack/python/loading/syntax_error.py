# tries: nothing: its author did not run it
# expect: walkover "cannot be loaded: policy.py:5: SyntaxError"

def act(obs):
    return [None] * 11 +
