# tries: prints a megabyte in each call
# expect: played


def act(obs):
    print("x" * (1 << 16))
    return [None] * 11
