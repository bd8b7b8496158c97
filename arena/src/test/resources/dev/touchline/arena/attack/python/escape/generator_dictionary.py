# tries: the dict of the class of generators, whose entries read frames
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|KeyError|TypeError|AttributeError"


def act(obs):
    generator = (n for n in ())
    type(generator).__dict__["gi_" + "frame"].__get__(generator).f_back
    return [None] * 11
