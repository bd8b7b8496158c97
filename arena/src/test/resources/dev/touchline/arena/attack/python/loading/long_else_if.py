# tries: two thousand elifs, each inside the one before it in the tree
# expect: walkover "cannot be loaded: policy.py:"
NUMBER = -1
if NUMBER == 0:
    pass
<<<elif NUMBER == 1:\n    pass\n*8000>>>

def act(obs):
    return [None] * 11
