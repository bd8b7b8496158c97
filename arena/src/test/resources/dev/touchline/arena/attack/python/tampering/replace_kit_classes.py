# tries: replaces Command, Player and Observation in the kit
# expect: played
import touchline


class Fake:
    move = kick = None
    tackle = catch = False


def act(obs):
    for name in ("Command", "Player", "Observation", "Ball", "Restart"):
        try:
            setattr(touchline, name, Fake)
        except BaseException:
            pass
    return [None] * 11
