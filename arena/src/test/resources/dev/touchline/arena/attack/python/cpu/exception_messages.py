# tries: an exception whose message never ends to be made
# expect: walkover "30 calls in a row failed" failing "fuel|cannot be shown"


class Burning(Exception):
    def __str__(self):
        while True:
            pass


def act(obs):
    raise Burning()
