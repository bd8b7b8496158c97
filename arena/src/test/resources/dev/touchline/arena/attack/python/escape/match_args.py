# tries: __match_args__ put together while it runs makes a positional pattern read __globals__
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "not available|TypeError|AttributeError|harmless"


class Meta(type):
    def __instancecheck__(cls, thing):
        return True


class Reader(metaclass=Meta):
    __match_args__ = ("__glo" + "bals__",)


def act(obs):
    match act:
        case Reader(found):
            return [None] * 11
    raise ValueError("harmless")
