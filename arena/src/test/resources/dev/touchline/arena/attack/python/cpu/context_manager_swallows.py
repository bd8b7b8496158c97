# tries: a context manager whose __exit__ swallows the overrun
# expect: walkover "30 calls in a row failed" failing "fuel"


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, *what):
        return True


def act(obs):
    while True:
        with Swallow():
            while True:
                pass
