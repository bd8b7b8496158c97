# tries: a recursion that is not deep but has 2**60 leaves
# expect: walkover "30 calls in a row failed" failing "fuel"


def tree(depth):
    if depth:
        tree(depth - 1)
        tree(depth - 1)


def act(obs):
    tree(60)
    return [None] * 11
