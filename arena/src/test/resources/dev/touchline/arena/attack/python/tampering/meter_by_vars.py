# tries: vars(), locals() and dir() show the meter's names
# expect: played


def act(obs):
    expected = {"act"}
    found = [name for name in dir(__import__("touchline")) if "fuel" in name.lower() or "meter" in name.lower()]
    hidden = [name for name in globals() if not name.startswith("__") and name not in expected]
    if hidden or found:
        raise RuntimeError("escaped: " + repr(hidden + found))
    return [None] * 11
