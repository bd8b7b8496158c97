# tries: future imports and type annotations evaluated late
# expect: played
from __future__ import annotations


def act(obs: sum(range(10**13))) -> 1 / 0:
    value: 10 ** (10**8)
    return [None] * 11
