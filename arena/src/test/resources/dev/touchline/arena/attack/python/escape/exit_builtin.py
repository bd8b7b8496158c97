# tries: calls exit() and quit()
# expect: walkover "cannot be loaded|30 calls in a row failed"


def act(obs):
    exit(0)
