# tries: such trees brought into sets and dicts in every way, where an equal one is already
# expect: walkover "30 calls in a row failed" failing "fuel"
import collections


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 10
    if kind == 0:
        found = {one}
        found.add(other)
    elif kind == 1:
        found = {one: 1}
        found[other] = 2
    elif kind == 2:
        {one, other}
    elif kind == 3:
        {key: 1 for key in (one, other)}
    elif kind == 4:
        dict.fromkeys([one, other])
    elif kind == 5:
        set([one]).update([other])
    elif kind == 6:
        {one: 1}.setdefault(other, 2)
    elif kind == 7:
        dict([(one, 1), (other, 2)])
    elif kind == 8:
        collections.Counter([one, other])
    else:
        {one: 1} | {other: 2}
    return [None] * 11
