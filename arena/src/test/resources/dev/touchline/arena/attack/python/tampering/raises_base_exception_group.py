# tries: raises a BaseExceptionGroup with SystemExit inside
# expect: walkover "30 calls in a row failed" failing "BaseExceptionGroup"


def act(obs):
    raise BaseExceptionGroup("many", [SystemExit(0), KeyboardInterrupt()])
