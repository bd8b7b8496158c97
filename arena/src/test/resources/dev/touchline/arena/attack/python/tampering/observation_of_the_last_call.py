# tries: changes in this call what was seen in the last one
# expect: played

last = None


def act(obs):
    global last
    if last is not None:
        for player in last.us + last.them:
            player.x, player.number = 1e9, "x"
        if obs.us[0].x > 1e8:
            raise RuntimeError("escaped: the objects are shared")
    last = obs
    return [None] * 11
