# tries: fifty thousand keys with one hash: quadratic
# expect: walkover "cannot be loaded" failing "__hash__"


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
