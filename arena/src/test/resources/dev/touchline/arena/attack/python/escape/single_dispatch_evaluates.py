# tries: functools.singledispatch reads annotations, which it evaluates when they are texts
# expect: walkover "30 calls in a row failed|cannot be loaded"
import functools


@functools.singledispatch
def show(value):
    return None


def act(obs):
    def inner(value: "[n for n in iter(int, 1)]"):
        return None

    show.register(inner)
    return [None] * 11
