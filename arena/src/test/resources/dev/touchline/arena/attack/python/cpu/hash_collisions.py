# tries: fifty thousand keys with one hash: quadratic
# expect: walkover "30 calls in a row failed" failing "fuel"


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.n == other.n


def act(obs):
    {Same(n): n for n in range(50_000)}
    return [None] * 11
