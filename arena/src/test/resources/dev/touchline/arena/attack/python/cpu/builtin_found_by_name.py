# tries: sum and pow fetched out of the builtins module by getattr
# expect: walkover "30 calls in a row failed" failing "fuel|builtins"


def act(obs):
    import builtins

    getattr(builtins, "su" + "m")(range(10**13))
    return [None] * 11
