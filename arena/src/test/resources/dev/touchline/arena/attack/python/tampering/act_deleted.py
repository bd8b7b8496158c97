# tries: deletes everything in its own module
# expect: played


def act(obs):
    globals().clear()
    return [None] * 11
