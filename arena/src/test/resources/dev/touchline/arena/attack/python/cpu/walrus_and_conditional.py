# tries: an endless loop made of conditional expressions and assignments inside a comprehension over a growing list
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    growing = [0]
    [growing.append(last := n) for n in growing]
    return [None] * 11
