# tries: a finally clause whose continue throws the overrun away, for ever
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    while True:
        try:
            while True:
                pass
        finally:
            continue
