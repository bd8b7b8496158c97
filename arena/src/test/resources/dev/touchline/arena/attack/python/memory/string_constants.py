# tries: f-strings that double a text in nested fields
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def act(obs):
    a = "x" * 1000
    while True:
        a = f"{a}{a}{a}{a}"
