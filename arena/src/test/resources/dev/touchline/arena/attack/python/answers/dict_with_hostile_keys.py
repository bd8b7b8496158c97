# tries: a dict whose keys are of a class whose __eq__ and __hash__ never return after they were stored
# expect: walkover "30 calls in a row failed" failing "has the key"

armed = False


class Key:
    def __hash__(self):
        while armed:
            pass
        return hash("move")

    def __eq__(self, other):
        while armed:
            pass
        return self is other

    __repr__ = __hash__


def act(obs):
    global armed
    armed = False
    command = {Key(): 1}
    armed = True
    return [command] * 11
