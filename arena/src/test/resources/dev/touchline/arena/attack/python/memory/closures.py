# tries: functions, each holding the one before it
# expect: walkover "30 calls in a row failed" failing "fuel|MemoryError"


def hold(inner):
    return lambda: inner


def act(obs):
    last = None
    while True:
        last = hold(last)
