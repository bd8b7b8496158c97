# tries: tabs and spaces that do not agree
# expect: walkover "cannot be loaded: policy.py:6"


def act(obs):
    if obs:
	return [None] * 11
