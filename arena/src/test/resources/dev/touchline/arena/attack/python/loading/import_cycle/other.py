from policy import act


def answer():
    return [None] * 11
