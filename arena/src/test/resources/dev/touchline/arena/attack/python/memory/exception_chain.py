# tries: exceptions, each raised while the one before it is handled
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError|RecursionError"


def act(obs):
    kept = None
    while True:
        try:
            raise ValueError("x" * 1000) from kept
        except ValueError as error:
            kept = error
