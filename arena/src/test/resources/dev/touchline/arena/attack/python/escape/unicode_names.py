# tries: an attribute spelled in letters that Python normalizes to the forbidden name
# expect: walkover "cannot be loaded"
import touchline


def act(obs):
    touchline.run_to.__𝓰lobals__["Command"] = None
    return [None] * 11
