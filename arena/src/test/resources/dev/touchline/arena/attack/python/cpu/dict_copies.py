# tries: a large dict copied, merged and compared without end
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    large = {n: n for n in range(20_000)}
    while True:
        large = dict(large) | large
        large.copy() == large
