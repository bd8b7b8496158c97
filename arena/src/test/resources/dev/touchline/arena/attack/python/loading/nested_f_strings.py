# tries: f-strings in format specs of f-strings, deeper than the language allows
# expect: walkover "cannot be loaded: policy.py:3"
TEXT = f"{1:{2:{3:{4:{5:{6}}}}}}"


def act(obs):
    return [None] * 11
