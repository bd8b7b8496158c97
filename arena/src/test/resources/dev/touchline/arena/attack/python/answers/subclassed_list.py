# tries: a list whose length and iterator never return
# expect: walkover "30 calls in a row failed" failing "act() returned"


class Burning(list):
    def __len__(self):
        while True:
            pass

    __iter__ = __getitem__ = __repr__ = __len__


def act(obs):
    return Burning([None] * 11)
