# tries: a default argument evaluated when an inner function is made
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    def inner(total=sum(range(10**13))):
        return total

    return [None] * 11
