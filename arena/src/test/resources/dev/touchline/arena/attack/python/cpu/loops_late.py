# tries: a loop without end that begins only at tick 20, when the bank is full
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    while obs.tick > 20:
        pass
    return [None] * 11
