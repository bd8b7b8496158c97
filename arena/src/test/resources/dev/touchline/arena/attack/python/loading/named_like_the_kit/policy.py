# tries: a file named like the kit
# expect: walkover "cannot be loaded: touchline.py: the name touchline is taken by the kit; rename the file"


def act(obs):
    return [None] * 11
