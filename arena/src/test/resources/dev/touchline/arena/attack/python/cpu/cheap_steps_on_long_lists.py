# tries: del, slices, comparisons and differences of long lists and sets, which no price names
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    numbers = [0] * 100_000
    other = [0] * 100_000
    many = set(numbers)
    while True:
        numbers < other
        del numbers[0]
        numbers[0:0] = [0]
        many - many
        many <= many
