# tries: a dict with a misspelled key
# expect: walkover "30 calls in a row failed" failing "has the key 'moves'; allowed are"


def act(obs):
    return [{"moves": (1, 1)}] * 11
