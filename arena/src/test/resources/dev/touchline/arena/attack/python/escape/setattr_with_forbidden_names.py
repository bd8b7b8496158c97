# tries: setattr writes __code__ of a kit function
# expect: walkover "30 calls in a row failed" failing "__code__"
import touchline


def act(obs):
    setattr(touchline.run_to, "__co" + "de__", getattr(touchline.stand, "__co" + "de__"))
    return [None] * 11
