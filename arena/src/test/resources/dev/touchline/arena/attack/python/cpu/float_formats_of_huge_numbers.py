# tries: hex, bin, oct and hash of huge numbers without end
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    number = (1 << 2_000_000) - 1
    while True:
        hex(number)
        bin(number)
        hash(number)
        number ^ (number >> 1)
