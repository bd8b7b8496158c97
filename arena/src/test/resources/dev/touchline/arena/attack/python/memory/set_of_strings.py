# tries: a set of ever new strings within one call
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    kept = set()
    while True:
        kept.add("x" * len(kept))
