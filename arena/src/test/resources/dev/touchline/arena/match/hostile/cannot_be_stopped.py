# Never comes back and cannot be interrupted: only ending the process ends it.
# expect: walkover "killed at tick 5: no answer within"


def act(obs):
    if obs.tick == 5:
        sum(range(10**13))
    return [None] * 11
