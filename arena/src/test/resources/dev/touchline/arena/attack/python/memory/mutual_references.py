# tries: cycles of large objects that only a garbage collector frees
# expect: played


class Node:
    pass


def act(obs):
    one, other = Node(), Node()
    one.other, other.other = other, one
    one.block = bytearray(1 << 16)
    return [None] * 11
