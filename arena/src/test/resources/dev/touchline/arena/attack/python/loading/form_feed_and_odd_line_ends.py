# tries: form feeds, carriage returns and line separators, so that line numbers might disagree
# expect: walkover "cannot be loaded: policy.py:"

x = "a b"
y = 1def act(obs):    return [None] * 11 +
