# tries: super().__setattr__ writes names that setattr refuses
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "not available|TypeError|AttributeError|harmless"


class Meta(type):
    def __instancecheck__(cls, thing):
        return True

    def write(cls, name, value):
        super().__setattr__(name, value)


class Reader(metaclass=Meta):
    pass


def act(obs):
    Reader.write("__match" + "_args__", ("__glo" + "bals__",))
    match act:
        case Reader(found):
            return [None] * 11
    raise ValueError("harmless")
