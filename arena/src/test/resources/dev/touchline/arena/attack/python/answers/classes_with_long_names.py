# tries: answers an object whose class has a name of a hundred thousand control characters
# expect: walkover "30 calls in a row failed|cannot be loaded"

Long = type("\x1b[2J\n" * 10_000, (), {})


def act(obs):
    return [Long()] * 11
