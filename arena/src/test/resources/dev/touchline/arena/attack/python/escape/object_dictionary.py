# tries: object's own __getattribute__ out of its dict
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|KeyError|TypeError|AttributeError"


def act(obs):
    object.__dict__["__getattr" + "ibute__"](act, "__glo" + "bals__")
    return [None] * 11
