# tries: fifty thousand more keys in each call
# expect: walkover "out of memory|30 calls in a row failed"

kept = {}


def act(obs):
    for n in range(50_000):
        kept[obs.tick, n] = "%d-%d" % (obs.tick, n)
    return [None] * 11
