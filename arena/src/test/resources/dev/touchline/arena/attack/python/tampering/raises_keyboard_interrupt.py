# tries: raises KeyboardInterrupt, which tools take for the user's wish
# expect: walkover "30 calls in a row failed" failing "KeyboardInterrupt"


def act(obs):
    raise KeyboardInterrupt
