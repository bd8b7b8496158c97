# tries: such trees sought in sequences and views
# expect: walkover "30 calls in a row failed" failing "fuel"
import collections


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 8
    if kind == 0:
        one in [other]
    elif kind == 1:
        one in (1, other)
    elif kind == 2:
        [1, other].count(one)
    elif kind == 3:
        [1, other].remove(one)
    elif kind == 4:
        one in {1: other}.values()
    elif kind == 5:
        (1, one) in {1: other}.items()
    elif kind == 6:
        {1: one}.items() ^ {1: other}.items()
    else:
        one in collections.deque([other])
    return [None] * 11
