# tries: a generator that yields from itself
# expect: walkover "cannot go on: policy.py:6: out of stack or memory"


def again():
    yield from again()


def act(obs):
    next(again())
    return [None] * 11
