# tries: exact statistics of a million huge fractions
# expect: walkover "30 calls in a row failed" failing "fuel"
import statistics


def act(obs):
    numbers = [1e-300, 1e300] * 100_000
    statistics.pstdev(numbers)
    statistics.quantiles(numbers, n=100_000)
    return [None] * 11
