# tries: looks for a way to be charged a negative price: negative counts, lengths and ranges
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    for n in range(1000):
        [0] * -(10**9)
        "x" * -(10**9)
        range(0, -(10**9))
        sum(range(10, -(10**9)))
        [1, 2, 3][10**9 : -(10**9)]
        pow(2, -(10**6)) if n < 0 else None
    while True:
        pass
