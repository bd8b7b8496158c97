# tries: the dict of the class of functions, whose entries read __globals__ of any function
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|KeyError|TypeError|AttributeError"
import touchline


def act(obs):
    type(act).__dict__["__glo" + "bals__"].__get__(touchline.run_to)["Command"] = None
    return [None] * 11
