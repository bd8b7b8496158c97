# tries: __build_class__ and a metaclass that sees the names of the platform's classes
# expect: walkover "cannot be loaded|30 calls in a row failed"


def act(obs):
    __build_class__(lambda: None, "Made")
    raise ValueError("harmless")
