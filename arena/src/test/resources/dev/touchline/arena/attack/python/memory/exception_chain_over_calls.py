# tries: one exception for the whole match, raised again in each call, so that its traceback grows
# expect: walkover "30 calls in a row failed" failing "ValueError"

error = ValueError("the same")


def act(obs):
    for _ in range(1000):
        try:
            raise error
        except ValueError:
            pass
    raise error
