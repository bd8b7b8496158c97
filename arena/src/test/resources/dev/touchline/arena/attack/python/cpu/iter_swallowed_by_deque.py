# tries: deque(maxlen=0) eats an endless iterator without memory
# expect: walkover "30 calls in a row failed" failing "fuel"
from collections import deque
from itertools import count


def act(obs):
    deque(count(), maxlen=0)
    return [None] * 11
