# tries: catches the end of the stack under another exception's name, to answer as deep as the machine allows
# expect: played
ValueError = RecursionError


def depth(nest, deep):
    try:
        repr(nest)
    except ValueError:
        return deep
    return depth([nest], deep + 1)


def act(obs):
    nest = []
    for _ in range(3000):
        nest = [nest]
    for _ in range(1000):
        for _ in range(100):
            nest = [nest]
        try:
            repr(nest)
        except ValueError:
            return [{"move": (float(_), 0.0)}] * 11
    raise IndexError("no end of the stack")
