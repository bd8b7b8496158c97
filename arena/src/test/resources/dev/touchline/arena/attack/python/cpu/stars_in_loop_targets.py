# tries: a star in the target of a loop and of a comprehension
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    if obs.tick % 2:
        [rest for first, *rest in [range(10**13)]]
    for first, *rest in [range(10**13)]:
        pass
    return [None] * 11
