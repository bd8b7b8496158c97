# tries: dict, dict.fromkeys and dict(zip()) of count()
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
from itertools import count


def act(obs):
    dict.fromkeys(count()) if obs.tick % 2 else dict(zip(count(), count()))
    return [None] * 11
