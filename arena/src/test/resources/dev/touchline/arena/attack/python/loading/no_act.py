# tries: nothing: the function has another name
# expect: walkover "defines no function act(obs)"


def play(obs):
    return [None] * 11
