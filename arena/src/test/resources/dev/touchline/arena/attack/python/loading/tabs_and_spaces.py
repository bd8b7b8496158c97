# tries: tabs and spaces that do not agree
# expect: walkover "cannot be loaded: policy.py:7: TabError"


def act(obs):
    if obs:
	return [None] * 11
