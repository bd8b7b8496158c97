# tries: str.format walks from an object to its class's globals
# expect: walkover "30 calls in a row failed" failing "__globals__|__init__"
import touchline


def act(obs):
    "{0.run_to.__globals__}".format(touchline)
    return [None] * 11
