# tries: reads clocks, to decide by the time
# expect: walkover "cannot be loaded|30 calls in a row failed" failing "stands still"
import time


def act(obs):
    began = time.time(), time.perf_counter(), time.monotonic()
    for _ in range(1000):
        pass
    if (time.time(), time.perf_counter(), time.monotonic()) == began:
        raise ValueError("the clock stands still")
    return [None] * 11
