# tries: __match_args__ put into a class by its metaclass's __prepare__, which names no attribute
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "not available|TypeError|AttributeError|harmless"


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return {"__match" + "_args__": ("__glo" + "bals__",)}

    def __instancecheck__(cls, thing):
        return True


class Reader(metaclass=Meta):
    pass


def act(obs):
    match act:
        case Reader(found):
            return [None] * 11
    raise ValueError("harmless")
