# tries: leaves while it is loaded
# expect: walkover "cannot be loaded: policy.py:3"
raise SystemExit(0)


def act(obs):
    return [None] * 11
