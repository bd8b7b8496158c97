# tries: additions, comparisons and bits of a number of a hundred million bits
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = 1 << 10**7
    while True:
        number + 1
        number - 1
        -number
        number & 1
        number >> 1
        number < number + 2
