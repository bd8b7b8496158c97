# tries: changes the rulebook that the kit shows
# expect: played
import touchline


def act(obs):
    try:
        touchline.RULES.movement.max_speed = 1000.0
    except BaseException:
        pass
    try:
        touchline.RULES.clock = None
    except BaseException:
        pass
    return [None] * 11
