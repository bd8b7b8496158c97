# tries: containers that say they are empty when the price of an operation is asked
# expect: walkover "30 calls in a row failed" failing "fuel"


class Empty(list):
    def __len__(self):
        return 0

    def __length_hint__(self):
        return 0

    def __bool__(self):
        return False


def act(obs):
    numbers = Empty(range(100_000))
    for _ in range(2000):
        sorted(numbers)
        sum(numbers)
        numbers.sort(key=lambda n: -n)
    return [None] * 11
