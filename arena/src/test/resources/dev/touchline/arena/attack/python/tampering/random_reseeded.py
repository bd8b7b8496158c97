# tries: seeds random anew, and takes its state, hoping that the opponent shares it
# expect: played
import random

random.seed(1)
state = random.getstate()


def act(obs):
    random.setstate(state)
    random.seed(None)
    return [None] * 11
