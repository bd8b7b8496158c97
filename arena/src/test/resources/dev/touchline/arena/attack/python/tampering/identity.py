# tries: decides by id(), hash() and default repr of objects, which are addresses elsewhere
# expect: played


class Thing:
    pass


def act(obs):
    seen = [hash(Thing()) % 7, len(repr(Thing())) % 7, id(Thing()) % 7, hash("text") % 7, hash(None) % 7]
    return [{"move": (float(seen[n % 5]), 0.0)} for n in range(11)]
