# tries: nested comprehensions with 10**15 elements
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    many = range(10**5)
    [0 for a in many for b in many for c in many if a < 0]
    return [None] * 11
