# tries: a list that grows without end in one call
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    kept = []
    while True:
        kept.append(kept)
