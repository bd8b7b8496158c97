# tries: sum as the key function of sorted and of max
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    sorted([range(10**13), range(10**12)], key=sum)
    max(range(10**13), range(10**12), key=sum)
    return [None] * 11
