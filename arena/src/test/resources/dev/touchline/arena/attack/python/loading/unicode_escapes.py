# tries: an escape that is no character, in the name of none
# expect: walkover "cannot be loaded: policy.py:3"
TEXT = "\N{NO SUCH CHARACTER}"


def act(obs):
    return [None] * 11
