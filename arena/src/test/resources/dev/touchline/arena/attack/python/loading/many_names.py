# tries: ten thousand names in a module: allowed
# expect: played
<<<name_# = #\n*10000>>>

def act(obs):
    return [None] * 11
