# tries: entropy of the system, to play another match each time
# expect: played
import random

seeds = []


def act(obs):
    try:
        found = random.SystemRandom().random()
    except BaseException:
        found = 0.5
    return [{"move": (found, 0.0)}] * 11
