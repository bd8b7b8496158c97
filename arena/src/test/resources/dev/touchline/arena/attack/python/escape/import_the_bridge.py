# tries: imports the platform's own side of the interface
# expect: walkover "cannot be loaded"
import touchline_bridge


def act(obs):
    touchline_bridge._act = None
    return [None] * 11
