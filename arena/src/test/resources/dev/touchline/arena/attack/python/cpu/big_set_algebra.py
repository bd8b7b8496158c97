# tries: unions and differences of large sets without end
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    one = set(range(20_000))
    other = set(range(10_000, 30_000))
    while True:
        one | other
        one - other
        one ^ other
        one <= other
