# tries: work hidden in __del__, where exceptions are ignored
# expect: walkover "30 calls in a row failed" failing "fuel"


class Burning:
    def __del__(self):
        while True:
            pass


def act(obs):
    for _ in range(10**9):
        Burning()
    return [None] * 11
