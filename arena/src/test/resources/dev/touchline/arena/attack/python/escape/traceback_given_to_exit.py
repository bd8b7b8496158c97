# tries: the traceback that a context manager's __exit__ is handed
# expect: walkover "30 calls in a row failed" failing "tb_frame"


class Catch:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.trace = trace
        return True


def act(obs):
    with Catch() as catch:
        1 / 0
    getattr(catch.trace, "tb_fr" + "ame")
    return [None] * 11
