# tries: letters that make the code read otherwise than it runs: allowed, but for people to see
# expect: played


def act(obs):
    level = "user‮ ⁦# admin⁩ ⁦"
    return [None] * 11
