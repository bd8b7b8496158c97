# tries: print's own file object and its buffer, where the worker's protocol was
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    print("x", file=open(1, "wb", closefd=False))
    return [None] * 11
