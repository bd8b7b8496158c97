# tries: a list multiplied in place, by the operator, by its method and through operator.imul
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"
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
