# tries: a list shared by all commands and changed by nobody but the thread that never was
# expect: played

shared = [1.0, 2.0]
commands = [{"move": shared, "kick": [1.0, 2.0, 3.0]} for _ in range(11)]


def act(obs):
    shared[0] = float(obs.tick)
    commands[obs.tick % 11]["tackle"] = bool(obs.tick % 2)
    return commands
