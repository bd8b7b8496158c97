# tries: charges beyond 2**63 and beyond what a double counts, hoping that they wrap around
# expect: walkover "30 calls in a row failed" failing "fuel|OverflowError|MemoryError"


def act(obs):
    for power in (62, 63, 64, 65, 127, 128, 1023, 1024, 2000):
        try:
            sum(range(2**power))
        except BaseException:
            pass
    while True:
        pass
