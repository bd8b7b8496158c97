# tries: operator.attrgetter and methodcaller read the names that the source must not
# expect: walkover "30 calls in a row failed" failing "__subclasses__"
import operator


def act(obs):
    operator.methodcaller("__subcl" + "asses__")(object)
    return [None] * 11
