# tries: classes without end, made by type()
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    kept = []
    while True:
        kept.append(type("Made", (object,), {"block": "x" * 10_000}))
