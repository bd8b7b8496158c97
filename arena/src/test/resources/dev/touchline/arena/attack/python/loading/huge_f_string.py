# tries: an f-string of ten thousand fields
# expect: played
TEXT = f"<<<{1}*10000>>>"


def act(obs):
    return [None] * 11
