# Fills the heap that it shares with its opponent.
# expect: walkover "out of memory"

kept = []


def act(obs):
    while obs.tick > 5:
        kept.append(bytearray(1 << 24))
    return [None] * 11
