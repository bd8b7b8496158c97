# tries: a loop that catches whatever is thrown at it, the meter's exception included, and goes on
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
