# tries: a decorator that never returns
# expect: walkover "cannot be loaded"


def decorate(function):
    while True:
        pass


@decorate
def act(obs):
    return [None] * 11
