# tries: a __length_hint__ of 10**12 and one that never returns
# expect: played


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def __length_hint__(self):
        while self.hint is None:
            pass
        return self.hint


def act(obs):
    list(Hint(10**12))
    list(Hint(None))
    return [None] * 11
