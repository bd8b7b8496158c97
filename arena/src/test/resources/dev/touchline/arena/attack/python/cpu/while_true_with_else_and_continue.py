# tries: a loop whose only way is continue
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 0
    while number >= 0:
        number += 1
        continue
    else:
        return [None] * 11
