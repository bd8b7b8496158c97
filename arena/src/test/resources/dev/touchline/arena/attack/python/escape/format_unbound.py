# tries: str.format taken from the class, and through map
# expect: walkover "30 calls in a row failed" failing "__globals__"
import touchline


def act(obs):
    list(map(str.format, ["{0.run_to.__glo" + "bals__}"], [touchline]))
    return [None] * 11
