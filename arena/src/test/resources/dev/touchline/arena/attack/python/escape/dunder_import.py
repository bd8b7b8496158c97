# tries: __import__('os') by name
# expect: walkover "cannot be loaded"

os = __import__("os")


def act(obs):
    return [None] * 11
