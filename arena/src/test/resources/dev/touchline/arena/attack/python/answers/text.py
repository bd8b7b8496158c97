# tries: answers a text
# expect: walkover "30 calls in a row failed" failing "commands"


def act(obs):
    return "forward!"
