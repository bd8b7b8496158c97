# tries: a finally clause that starts the work again whenever it is interrupted
# expect: walkover "30 calls in a row failed" failing "fuel"


def burn():
    try:
        while True:
            pass
    finally:
        burn()


def act(obs):
    burn()
    return [None] * 11
