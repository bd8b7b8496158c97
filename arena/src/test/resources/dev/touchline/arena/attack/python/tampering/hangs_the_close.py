# tries: generators and context managers left open, whose clean-up never returns
# expect: played

kept = []


def open_for_ever():
    try:
        yield 1
    finally:
        while True:
            pass


class Burning:
    def __del__(self):
        while True:
            pass


def act(obs):
    if obs.tick == 3:
        generator = open_for_ever()
        next(generator)
        kept.append(generator)
        kept.append(Burning())
    return [None] * 11
