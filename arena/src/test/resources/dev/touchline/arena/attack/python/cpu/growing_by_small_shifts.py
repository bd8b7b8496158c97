# tries: a number that grows by sixty bits in each step
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 1
    while True:
        number = number << 60
