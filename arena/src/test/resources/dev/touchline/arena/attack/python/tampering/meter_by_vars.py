# tries: dir() of everything in reach shows the meter's names
# expect: played
import json

import touchline


def act(obs):
    names = dir(touchline) + dir(json) + dir(act) + dir(obs) + dir(type) + dir(touchline.run_to)
    found = [name for name in names if not name.isidentifier() or "fuel" in name.lower() and name != "fuel"]
    if found:
        raise RuntimeError("escaped: " + repr(found))
    return [None] * 11
