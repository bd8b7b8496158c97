# tries: two functions and a lambda that call one another without end
# expect: walkover "30 calls in a row failed" failing "RecursionError"


def left(n):
    return right(n + 1)


right = lambda n: left(n + 1)


def act(obs):
    return left(0)
