# tries: an endless loop in the body of a class made in a call
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    class Inner:
        while True:
            pass
