# tries: nonlocal at the top, return outside, await outside, assignment to a constant
# expect: walkover "cannot be loaded: policy.py:3: SyntaxError"
nonlocal obs


def act(obs):
    return [None] * 11
