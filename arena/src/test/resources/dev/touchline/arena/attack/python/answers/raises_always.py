# tries: raises in every call
# expect: walkover "30 calls in a row failed" failing "policy.py:6: ZeroDivisionError"


def act(obs):
    return [None] * 11 * (1 // (obs.tick * 0))
