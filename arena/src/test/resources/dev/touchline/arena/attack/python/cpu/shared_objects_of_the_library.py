# tries: views, deques, proxies and namespaces that hold one another twice: compared and shown
# expect: walkover "30 calls in a row failed" failing "fuel"
import collections
import types

KINDS = (
    lambda below: {1: {1: below, 2: below}.values(), 2: {1: below}.items()},
    lambda below: collections.deque([below, below]),
    lambda below: types.MappingProxyType({1: below, 2: below}),
    lambda below: types.SimpleNamespace(a=below, b=below),
    lambda below: collections.OrderedDict([(1, below), (2, below)]),
    lambda below: collections.defaultdict(int, a=below, b=below),
)


def act(obs):
    one, other = {}, {}
    for _ in range(60):
        one, other = KINDS[obs.tick % 6](one), KINDS[obs.tick % 6](other)
    if obs.tick % 12 < 6:
        one == other
    else:
        repr(one)
    return [None] * 11
