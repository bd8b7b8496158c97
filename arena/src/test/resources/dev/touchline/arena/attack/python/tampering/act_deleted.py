# tries: deletes everything in its own module
# expect: walkover "cannot be loaded" failing "globals"


def act(obs):
    globals().clear()
    return [None] * 11
