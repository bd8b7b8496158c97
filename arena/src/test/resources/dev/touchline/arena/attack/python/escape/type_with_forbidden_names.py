# tries: type() makes a class whose dict has names that the source must not have
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    made = type("Made", (), {"__cla" + "ss__": property(lambda self: int), "__del" + "__": lambda self: None})
    getattr(made, "__subcl" + "asses__")()
    return [None] * 11
