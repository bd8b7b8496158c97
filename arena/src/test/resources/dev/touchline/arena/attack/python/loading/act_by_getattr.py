# tries: a module without act, but with a __getattr__ that makes one
# expect: played


def __getattr__(name):
    if name == "act":
        return lambda obs: [None] * 11
    raise AttributeError(name)
