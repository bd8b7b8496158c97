# tries: int() of a million digits
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    digits = "9" * 10**6
    for _ in range(1000):
        try:
            int(digits)
        except ValueError:
            pass
    return [None] * 11
