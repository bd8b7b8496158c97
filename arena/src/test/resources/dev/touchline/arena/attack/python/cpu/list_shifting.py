# tries: insert at and pop from the front of a long list: quadratic
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    numbers = [0] * 200_000
    while True:
        numbers.insert(0, 1)
        numbers.pop(0)
        numbers.remove(1)
