# tries: an exception group of a hundred thousand exceptions leaves the call
# expect: walkover "30 calls in a row failed" failing "ExceptionGroup|fuel"


def act(obs):
    raise ExceptionGroup("many", [ValueError(n) for n in range(1000)])
