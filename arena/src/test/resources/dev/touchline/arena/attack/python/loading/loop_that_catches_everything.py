# tries: never finishes being imported and catches everything
# expect: walkover "cannot be loaded"

while True:
    try:
        while True:
            pass
    except BaseException:
        pass


def act(obs):
    return [None] * 11
