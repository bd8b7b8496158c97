# tries: the observation's own list of players as commands
# expect: walkover "30 calls in a row failed" failing "it must be a Command, a dict or None"


def act(obs):
    return obs.us
