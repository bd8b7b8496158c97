# tries: a number squared over and over
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 3
    for _ in range(60):
        number *= number
    return [None] * 11
