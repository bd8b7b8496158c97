# Writes a megabyte a call to where the worker's protocol was.
# expect: played


def act(obs):
    print("x" * (1 << 16))
    return [None] * 11
