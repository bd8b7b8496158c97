# tries: repeated shifts, each small enough to be cheap
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 1
    while True:
        number <<= 1000
