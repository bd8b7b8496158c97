# tries: a metaclass whose __prepare__ and __new__ never return
# expect: walkover "30 calls in a row failed" failing "fuel"


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        while True:
            pass


def act(obs):
    class Inner(metaclass=Meta):
        pass

    return [None] * 11
