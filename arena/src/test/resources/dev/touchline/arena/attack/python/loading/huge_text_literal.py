# tries: a text of two hundred thousand letters: allowed
# expect: played
TEXT = "<<<x*200000>>>"


def act(obs):
    return [None] * 11
