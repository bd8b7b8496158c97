# tries: getattr whose name is a subclass of str that says one thing to the guard and another to the runtime
# expect: walkover "30 calls in a row failed" failing "__globals__"
import touchline


class Name(str):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 0

    def startswith(self, *prefix):
        return False

    def __str__(self):
        return "harmless"

    def __contains__(self, part):
        return False


def act(obs):
    getattr(touchline.run_to, Name("__globals__".swapcase().swapcase()))["Command"] = None
    return [None] * 11
