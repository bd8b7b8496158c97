# tries: recursion in which every frame holds a megabyte
# expect: walkover "out of memory|30 calls in a row failed"


def deeper(block):
    return deeper(bytearray(1 << 20))


def act(obs):
    return deeper(None)
