# tries: a chain of ten thousand generators, each asking the one before it
# expect: walkover "cannot go on: policy.py:6: out of stack or memory"


def after(inner):
    for one in inner:
        yield one


def act(obs):
    chain = iter(range(10**6))
    for _ in range(10_000):
        chain = after(chain)
    sum(chain)
    return [None] * 11
