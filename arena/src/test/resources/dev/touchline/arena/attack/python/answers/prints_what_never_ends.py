# tries: prints an object whose __str__ never returns
# expect: walkover "30 calls in a row failed" failing "fuel"


class Burning:
    def __str__(self):
        while True:
            pass


def act(obs):
    print(Burning())
    return [None] * 11
