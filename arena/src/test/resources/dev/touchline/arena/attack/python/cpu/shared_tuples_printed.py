# tries: such trees turned into text
# expect: walkover "30 calls in a row failed" failing "fuel"
import string


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 8
    if kind == 0:
        "%s" % (one,)
    elif kind == 1:
        "%(a)r" % {"a": one}
    elif kind == 2:
        "".join(map(str, [one]))
    elif kind == 3:
        print(one)
    elif kind == 4:
        string.Template("$a").substitute(a=one)
    elif kind == 5:
        one.__repr__()
    elif kind == 6:
        f"{one!r:>3}"
    else:
        "{0}".format(one)
    return [None] * 11
