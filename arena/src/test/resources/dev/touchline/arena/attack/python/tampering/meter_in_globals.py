# tries: replaces everything in globals() that it did not write itself, and burns
# expect: walkover "cannot be loaded" failing "globals"


def act(obs):
    scope = globals()
    for name in list(scope):
        if name != "act" and not name.startswith("__"):
            scope[name] = lambda *arguments: None
    while True:
        pass
