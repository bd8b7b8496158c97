# tries: attribute names that never existed before, which a runtime may keep for ever
# expect: walkover "out of memory|30 calls in a row failed"


class Bag:
    pass


def act(obs):
    bag = Bag()
    number = 0
    while True:
        setattr(bag, "attribute_%d_%d" % (obs.tick, number), None)
        number += 1
