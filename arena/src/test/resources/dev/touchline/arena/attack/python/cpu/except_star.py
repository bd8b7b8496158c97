# tries: except* around an endless loop
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "fuel|NotImplementedError"


def act(obs):
    while True:
        try:
            while True:
                pass
        except* BaseException:
            pass
