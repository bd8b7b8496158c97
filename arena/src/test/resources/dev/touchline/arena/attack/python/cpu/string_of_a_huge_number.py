# tries: decimal digits of numbers of two million bits, which take quadratic time
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 1 << 2_000_000
    for _ in range(1000):
        try:
            str(number)
        except ValueError:
            pass
    return [None] * 11
