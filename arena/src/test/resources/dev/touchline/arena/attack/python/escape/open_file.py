# tries: reads a file of the machine
# expect: walkover "cannot be loaded" 


SECRET = open("/etc/passwd").read()


def act(obs):
    return [None] * 11
