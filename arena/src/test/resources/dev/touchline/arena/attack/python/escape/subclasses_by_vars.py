# tries: the same through vars(type), which names no attribute
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|KeyError|TypeError|AttributeError"


def act(obs):
    vars(type)["__subcl" + "asses__"](object)
    return [None] * 11
