# tries: files named like modules of the library, which opponent and platform import too
# expect: played
import math
import random

import touchline


def act(obs):
    touchline.run_to(obs.us[1], 1, 1)
    return [None] * 11
