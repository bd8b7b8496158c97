# tries: empties the lists of the observation, deletes its fields and keeps it
# expect: played

kept = []


def act(obs):
    obs.us.clear()
    obs.them.extend([None] * 100)
    obs.ball.x = float("nan")
    obs.tick = -1
    del obs.goals
    kept.append(obs)
    return [None] * 11
