import policy


def answer():
    return [None] * len(policy.__name__ + "touch")
