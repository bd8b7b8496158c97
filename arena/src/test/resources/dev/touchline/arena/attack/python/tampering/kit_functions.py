# tries: replaces the mathematics that the kit's functions call
# expect: played
import math

import touchline


def act(obs):
    for name in ("sqrt", "hypot", "exp"):
        try:
            setattr(touchline, name, lambda *arguments: float("nan"))
            setattr(math, name, lambda *arguments: float("nan"))
        except BaseException:
            pass
    return [None] * 11
