# tries: reversed() of an object that says it is two thousand million long
# expect: walkover "30 calls in a row failed" failing "fuel"


class Long:
    def __len__(self):
        return 2_000_000_000

    def __getitem__(self, index):
        return 0


def act(obs):
    sum(reversed(Long()))
    return [None] * 11
