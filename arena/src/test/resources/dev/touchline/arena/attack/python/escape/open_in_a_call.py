# tries: opens files for reading and writing in each call
# expect: walkover "cannot be loaded: policy.py:6:"


def act(obs):
    open("/tmp/touchline-attack", "w").write("here")
    return [None] * 11
