# tries: object.__getattribute__ and type.__getattribute__ instead of getattr
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    object.__getattribute__(act, "__glo" + "bals__")["__builtins__"]
    return [None] * 11
