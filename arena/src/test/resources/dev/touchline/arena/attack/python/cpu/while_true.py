# tries: a loop without end or body
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    while True:
        pass
