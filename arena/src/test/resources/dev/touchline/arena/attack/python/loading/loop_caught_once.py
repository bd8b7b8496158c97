# tries: burns while loading, catches the overrun and defines act as if nothing had been
# expect: walkover "cannot be loaded"

try:
    while True:
        pass
except BaseException:
    pass


def act(obs):
    return [None] * 11
