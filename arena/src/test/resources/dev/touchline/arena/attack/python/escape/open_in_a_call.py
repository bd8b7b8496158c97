# tries: opens files for reading and writing in each call
# expect: walkover "30 calls in a row failed" failing "open"


def act(obs):
    open("/tmp/touchline-attack", "w").write("here")
    return [None] * 11
