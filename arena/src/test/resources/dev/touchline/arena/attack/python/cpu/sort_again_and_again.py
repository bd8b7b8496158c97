# tries: sorted of a long list, and heapq and bisect over it, without end
# expect: walkover "30 calls in a row failed" failing "fuel"
import heapq


def act(obs):
    numbers = list(range(100_000))
    while True:
        numbers = sorted(numbers, key=lambda n: -n)
        heapq.nsmallest(50_000, numbers)
