# tries: an object whose __call__ is itself
# expect: walkover "30 calls in a row failed|cannot go on" failing "RecursionError|out of stack"


class Mirror:
    pass


Mirror.__call__ = Mirror()


def act(obs):
    return Mirror()()
