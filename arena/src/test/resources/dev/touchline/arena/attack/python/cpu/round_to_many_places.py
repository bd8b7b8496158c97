# tries: round to minus a thousand million places
# expect: played


def act(obs):
    round(5, -(10**9))
    return [None] * 11
