# tries: a decorator that never returns, applied in a call
# expect: walkover "30 calls in a row failed" failing "fuel"


def decorate(function):
    while True:
        pass


def act(obs):
    @decorate
    def inner():
        pass

    return [None] * 11
