# tries: breakpoint(), input() and help(), which speak with a terminal
# expect: walkover "cannot be loaded|30 calls in a row failed"


def act(obs):
    input("password: ")
    return [None] * 11
