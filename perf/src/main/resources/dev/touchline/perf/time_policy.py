"""Times a policy's calls in plain Python, as the match worker times them: the median, the first hundred left out."""

import platform
import struct
import sys
from statistics import median
from time import perf_counter_ns

import policy
import touchline_bridge

WARM_UP_CALLS = 100


def main(path, numbers):
    size = 8 * numbers
    fuel = struct.pack("<3d", 0, 2_000_000, 2_100_000)
    with open(path, "rb") as file:
        seen = file.read()
    touchline_bridge.bind(policy)
    step = touchline_bridge.step
    times = []
    for start in range(0, len(seen), size):
        request = seen[start : start + size] + fuel
        begin = perf_counter_ns()
        step(request)
        times.append(perf_counter_ns() - begin)
    print(platform.python_version(), median(times[WARM_UP_CALLS:] or times))


main(sys.argv[1], int(sys.argv[2]))
