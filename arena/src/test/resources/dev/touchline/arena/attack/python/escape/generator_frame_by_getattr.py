# tries: gi_frame and gi_code by getattr
# expect: walkover "30 calls in a row failed" failing "gi_frame"


def act(obs):
    getattr((n for n in ()), "gi_" + "frame")
    return [None] * 11
