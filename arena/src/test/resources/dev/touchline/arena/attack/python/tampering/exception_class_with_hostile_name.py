# tries: an exception whose class has a name of ten thousand letters and of control characters
# expect: walkover "30 calls in a row failed|cannot be loaded"

Hostile = type("Val\0ue\n\x1b[2J" + "x" * 10_000, (Exception,), {})


def act(obs):
    raise Hostile("here")
