# tries: a chain of ten thousand generators, each asking the one before it
# expect: walkover "30 calls in a row failed" failing "fuel"


def after(inner):
    for one in inner:
        yield one


def act(obs):
    chain = iter(range(10**6))
    for _ in range(10_000):
        chain = after(chain)
    sum(chain)
    return [None] * 11
