# tries: act is not a function
# expect: walkover "act must be a function of one argument, act(obs)"
act = 11
