# tries: operators that are short functions under other names, which call each other without end
# expect: walkover "cannot be loaded" failing "is not available"


class Mirror:
    pass


def plus(self, other):
    return self - other


def minus(self, other):
    return self + other


Mirror.__add__ = plus
Mirror.__sub__ = minus


def act(obs):
    return Mirror() + Mirror()
