# tries: honest work of a size that no budget has
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    total = 0
    for n in range(10**8):
        total += n % 7
    return [None] * 11
