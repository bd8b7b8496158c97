# tries: a velocity that contains itself
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"


def act(obs):
    vector = []
    vector.extend((vector, vector))
    return [{"move": vector}] * 11
