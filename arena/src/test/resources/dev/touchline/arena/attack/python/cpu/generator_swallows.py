# tries: a generator that swallows what is thrown into it and goes on
# expect: walkover "30 calls in a row failed" failing "fuel"


def endless():
    while True:
        try:
            yield 1
        except BaseException:
            pass


def act(obs):
    for _ in endless():
        pass
