# tries: a list multiplied in place, by the operator, by its method and through operator.imul
# expect: walkover "cannot be loaded: policy.py:12:" failing "is not available"
import operator


def act(obs):
    numbers = [0]
    kind = obs.tick % 3
    if kind == 0:
        numbers *= 10**9
    elif kind == 1:
        list.__mul__(numbers, 10**9)
    else:
        operator.imul(numbers, 10**9)
    return [None] * 11
