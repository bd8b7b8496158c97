# tries: raises SystemExit to leave the process
# expect: walkover "30 calls in a row failed" failing "cannot exit"


def act(obs):
    raise SystemExit(3)
