# tries: the long work hidden in operators only: a slice, a sum of lists, a comparison, in straight code without loops
# expect: walkover "30 calls in a row failed" failing "fuel"


def double(numbers):
    numbers = numbers + numbers
    numbers = numbers + numbers
    numbers = numbers + numbers
    numbers = numbers + numbers
    return numbers


def act(obs):
    numbers = double(double(double([0, 1])))
    sorted(numbers) == numbers
    for _ in range(20_000):
        numbers[1:] < numbers[:-1]
    return [None] * 11
