# tries: a source in Latin-1
# expect: refused "not UTF-8"
NAME = "Pelé"


def act(obs):
    return [None] * 11
