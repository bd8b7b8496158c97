# tries: exec out of the builtins dict, by a name put together while it runs
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    inside = __builtins__
    run = inside["ex" + "ec"] if isinstance(inside, dict) else getattr(inside, "ex" + "ec")
    run("while True: pass")
    return [None] * 11
