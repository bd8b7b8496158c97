# tries: an exception with ten thousand causes and a message of ten megabytes leaves the call
# expect: walkover "30 calls in a row failed" failing "ValueError|fuel"


def act(obs):
    kept = None
    for _ in range(1000):
        try:
            raise ValueError("x") from kept
        except ValueError as error:
            kept = error
    raise ValueError("x" * 10**6) from kept
