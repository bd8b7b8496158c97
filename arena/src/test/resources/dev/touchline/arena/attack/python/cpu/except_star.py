# tries: except* around an endless loop
# expect: walkover "cannot be loaded" failing "except*|is not available"


def act(obs):
    while True:
        try:
            while True:
                pass
        except* BaseException:
            pass
