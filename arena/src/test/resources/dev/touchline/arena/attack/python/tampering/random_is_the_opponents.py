# tries: draws many numbers, hoping that this moves the opponent's generator
# expect: played
import random


def act(obs):
    for _ in range(obs.tick % 50):
        random.random()
    return [None] * 11
