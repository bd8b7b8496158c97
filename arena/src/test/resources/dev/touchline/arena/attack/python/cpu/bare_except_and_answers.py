# tries: burns everything, swallows the overrun and answers as if nothing had been
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    try:
        while True:
            pass
    except:
        pass
    return [None] * 11
