# tries: the same in code that never runs: allowed
# expect: played


def never():
    return ("x" * 10**9) * 10**9, 9**9**9**9


def act(obs):
    return [None] * 11
