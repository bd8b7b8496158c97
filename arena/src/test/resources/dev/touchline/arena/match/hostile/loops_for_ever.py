# Never comes back.
# expect: walkover "stopped after more than"


def act(obs):
    while obs.tick > 20:
        pass
    return [None] * 11
