# tries: the dict of the class type, which holds __subclasses__ as a plain entry
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|KeyError|TypeError|AttributeError"


def act(obs):
    type.__dict__["__subcl" + "asses__"](object)
    return [None] * 11
