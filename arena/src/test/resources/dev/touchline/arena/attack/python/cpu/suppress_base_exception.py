# tries: contextlib.suppress(BaseException) around an endless loop
# expect: walkover "30 calls in a row failed" failing "fuel"
from contextlib import suppress


def act(obs):
    with suppress(BaseException):
        while True:
            pass
    return [None] * 11
