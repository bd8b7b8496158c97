# tries: typing.get_type_hints evaluates annotations that are texts
# expect: walkover "30 calls in a row failed" failing "fuel|eval|NameError|get_type_hints|AttributeError"
import typing


class Hinted:
    field: "sum(range(10**13))"


def act(obs):
    typing.get_type_hints(Hinted)
    return [None] * 11
