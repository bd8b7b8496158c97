# tries: changes the class of the meter's exception, met in a context manager's __exit__, so that it can be caught as ValueError
# expect: walkover "30 calls in a row failed" failing "fuel|TypeError"


class Catch:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        def fake(self, *arguments):
            raise ValueError("not out of fuel")

        try:
            kind.__init__ = fake
            kind.__new__ = fake
        except BaseException:
            pass
        return True


def act(obs):
    while True:
        try:
            with Catch():
                while True:
                    pass
        except ValueError:
            continue
