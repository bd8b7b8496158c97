# tries: looks through the kit's modules for the bridge and its functions
# expect: played
import touchline


def act(obs):
    for name in dir(touchline):
        try:
            found = getattr(touchline, name)
        except AttributeError:
            continue
        if hasattr(found, "step") or hasattr(found, "bind"):
            raise RuntimeError("escaped: " + name)
    return [None] * 11
