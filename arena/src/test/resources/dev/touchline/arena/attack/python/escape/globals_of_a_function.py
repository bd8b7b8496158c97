# tries: __globals__ of a kit function
# expect: walkover "cannot be loaded: policy.py:7"
import touchline


def act(obs):
    touchline.run_to.__globals__["Command"] = None
    return [None] * 11
