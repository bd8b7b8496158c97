# tries: except* around an endless loop
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    while True:
        try:
            while True:
                pass
        except* BaseException:
            pass
