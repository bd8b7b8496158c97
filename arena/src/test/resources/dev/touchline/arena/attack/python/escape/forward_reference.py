# tries: typing.ForwardRef evaluates its text
# expect: walkover "30 calls in a row failed" failing "fuel|eval|AttributeError|NameError|ForwardRef|TypeError"
import typing


def act(obs):
    typing.ForwardRef("sum(range(10**13))")._evaluate({}, {}, frozenset())
    return [None] * 11
