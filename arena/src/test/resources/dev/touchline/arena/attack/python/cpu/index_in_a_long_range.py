# tries: range.index and range.count of something that is no integer
# expect: walkover "30 calls in a row failed" failing "fuel"


class One:
    def __eq__(self, other):
        return False


def act(obs):
    range(10**13).count(One())
    return [None] * 11
