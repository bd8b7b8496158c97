# tries: answers nothing
# expect: walkover "30 calls in a row failed" failing "act() returned None"


def act(obs):
    pass
