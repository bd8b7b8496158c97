# tries: a list of a hundred thousand numbers: allowed
# expect: played
NUMBERS = [<<<1,*100000>>>]


def act(obs):
    return [None] * 11
