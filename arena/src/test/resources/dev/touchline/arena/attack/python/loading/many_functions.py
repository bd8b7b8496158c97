# tries: five thousand functions: allowed
# expect: played
<<<def f#(x): return x\n*5000>>>

def act(obs):
    return [None] * 11
