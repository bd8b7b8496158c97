# tries: an open bracket and a text that never close, over ten thousand lines
# expect: walkover "cannot be loaded: policy.py:"
TEXT = """
<<<"' \\*10000>>>


def act(obs):
    return [None] * 11
