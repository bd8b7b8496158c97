# tries: globals()['__builtins__'], which names no attribute
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    inside = globals()["__buil" + "tins__"]
    run = inside["ex" + "ec"] if isinstance(inside, dict) else getattr(inside, "ex" + "ec")
    run("while True: pass")
    return [None] * 11
