# tries: __globals__ of a kit function by getattr with a built name
# expect: walkover "30 calls in a row failed" failing "__globals__"
import touchline


def act(obs):
    getattr(touchline.run_to, "__glo" + "bals__")["Command"] = None
    return [None] * 11
