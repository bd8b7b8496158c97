# tries: a tuple that grows by one in each step: quadratic copying
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    numbers = ()
    while True:
        numbers += (numbers[-1:],) * 100
