# tries: a finally clause whose return throws the overrun away
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    try:
        while True:
            pass
    finally:
        return [None] * 11
