# tries: own functions called sum, range, iter and len, so that a meter that calls them by name calls the policy
# expect: walkover "30 calls in a row failed" failing "fuel"


def sum(*arguments):
    return 0


def range(*arguments):
    return ()


def iter(*arguments):
    return ()


len = type = isinstance = hasattr = getattr = min = max = int = sum


def act(obs):
    while True:
        pass
