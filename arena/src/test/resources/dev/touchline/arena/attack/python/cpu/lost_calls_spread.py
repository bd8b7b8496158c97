# tries: burns in 29 calls of 30, so that never 30 in a row are lost
# expect: walkover "100 calls failed" failing "broken on purpose"


def act(obs):
    if obs.tick % 30:
        raise ValueError("broken on purpose")
    return [None] * 11
