# tries: type(lambda: 0), the same class without types
# expect: walkover "cannot be loaded|30 calls in a row failed"


def act(obs):
    maker = type(lambda: 0)
    maker(getattr(act, "__co" + "de__"), {})()
    return [None] * 11
