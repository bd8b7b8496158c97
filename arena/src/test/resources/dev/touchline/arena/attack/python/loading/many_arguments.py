# tries: a call of ten thousand arguments and a function of a thousand parameters: allowed
# expect: played


def wide(<<<p#, *1000>>>*rest):
    return rest


wide(<<<#, *10000>>>)


def act(obs):
    return [None] * 11
