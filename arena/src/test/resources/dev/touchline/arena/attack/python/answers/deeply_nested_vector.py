# tries: a velocity nested ten thousand deep
# expect: walkover "30 calls in a row failed" failing "move must be two numbers"

vector = ()
for _ in range(5000):
    vector = (vector, vector)


def act(obs):
    return [{"move": vector}] * 11
