# tries: the same by type.__new__
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "not available|TypeError|AttributeError|harmless"


class Meta(type):
    def __new__(meta, name, bases, names):
        return type.__new__(meta, name, bases, {"__match" + "_args__": ("__glo" + "bals__",)})

    def __instancecheck__(cls, thing):
        return True


class Reader(metaclass=Meta):
    pass


def act(obs):
    match act:
        case Reader(found):
            return [None] * 11
    raise ValueError("harmless")
