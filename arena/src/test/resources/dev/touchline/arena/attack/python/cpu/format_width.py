# tries: '%1000000000d' and its cousins
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    kind = obs.tick % 6
    width = 2_000_000_000
    if kind == 0:
        "%2000000000d" % 1
    elif kind == 1:
        f"{1:2000000000}"
    elif kind == 2:
        "{:>{w}}".format("x", w=width)
    elif kind == 3:
        "%*d" % (width, 1)
    elif kind == 4:
        format(1.0, "2000000000.3f")
    else:
        "{:2000000000}".format(1)
    return [None] * 11
