# tries: __code__ and its replace
# expect: walkover "cannot be loaded: policy.py:6"


def act(obs):
    act.__code__ = act.__code__.replace(co_name="other")
    return [None] * 11
