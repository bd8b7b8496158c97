# tries: replaces everything in the builtins dict by functions that do nothing, and burns
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    import builtins

    for name in dir(builtins):
        if name[:1].islower():
            try:
                setattr(builtins, name, lambda *arguments: None)
            except BaseException:
                pass
    while True:
        pass
