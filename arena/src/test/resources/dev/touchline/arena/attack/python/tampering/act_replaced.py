# tries: replaces act in its own module while it plays; the platform took the first one
# expect: played


def other(obs):
    raise RuntimeError("the platform took another function")


def act(obs):
    global act
    act = other
    return [None] * 11
