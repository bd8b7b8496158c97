# tries: names that a class body mangles: __globals inside a class called _
# expect: walkover "30 calls in a row failed" failing "AttributeError"


class Meter:
    def read(self):
        return self.__charge


def act(obs):
    Meter().read()
    return [None] * 11
