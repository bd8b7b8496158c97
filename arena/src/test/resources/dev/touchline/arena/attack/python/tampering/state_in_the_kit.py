# tries: leaves a mark in modules of the kit and of the library and looks for one of an earlier match
# expect: played
import json

import touchline

if hasattr(json, "mark") or hasattr(touchline, "mark"):
    raise RuntimeError("escaped: a mark of an earlier match")
for module in (json, touchline):
    try:
        module.mark = 1
    except BaseException:
        pass


def act(obs):
    return [None] * 11
