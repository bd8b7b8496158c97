# tries: the methods behind the operators, called by their own names on their classes
# expect: walkover "cannot be loaded: policy.py:" failing "is not available"


def act(obs):
    kind = obs.tick % 6
    if kind == 0:
        int.__pow__(10, 10**8)
    elif kind == 1:
        int.__lshift__(1, 10**10)
    elif kind == 2:
        list.__mul__([0], 10**10)
    elif kind == 3:
        (1).__format__("2000000000")
    elif kind == 4:
        str.__mul__("x", 2 * 10**9)
    else:
        "%2000000000d".__mod__(1)
    return [None] * 11
