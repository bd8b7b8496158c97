# tries: long lists compared, searched, reversed and sliced without end
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one = [0] * 200_000
    other = [0] * 200_000
    while True:
        one == other
        1 in one
        one.count(1)
        one[:] = other[::-1]
