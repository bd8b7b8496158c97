# tries: reversed() and random.choice of an object that says it is 10**15 long
# expect: walkover "30 calls in a row failed" failing "fuel"


class Long:
    def __len__(self):
        return 10**15

    def __getitem__(self, index):
        return 0


def act(obs):
    sum(reversed(Long()))
    return [None] * 11
