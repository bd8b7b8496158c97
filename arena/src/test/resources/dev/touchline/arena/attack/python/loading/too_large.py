# tries: a program of more than 256 KB
# expect: refused "the most a program may have"
<<<# a comment that says nothing at all, again and again\n*10000>>>


def act(obs):
    return [None] * 11
