# tries: a velocity of a hundred thousand numbers
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"

LONG = [1.0] * 100_000


def act(obs):
    return [{"move": LONG}] * 11
