# tries: raises in some calls: they are lost, the match is not
# expect: played losing 3 failing "policy.py:6: IndexError"


def act(obs):
    if obs.tick % 40 == 3: obs.us[11]
    return [None] * 11
