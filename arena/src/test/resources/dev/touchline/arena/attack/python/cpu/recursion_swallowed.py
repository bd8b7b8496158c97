# tries: recursion that catches RecursionError at every depth, which doubles the work with each level
# expect: walkover "30 calls in a row failed" failing "fuel"


def deeper():
    try:
        deeper()
    except RecursionError:
        pass
    try:
        deeper()
    except RecursionError:
        pass


def act(obs):
    deeper()
    return [None] * 11
