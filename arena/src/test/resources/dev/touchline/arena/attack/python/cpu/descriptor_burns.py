# tries: a property, a __getattr__ and a __set_name__ that never return
# expect: walkover "30 calls in a row failed" failing "fuel"


class Named:
    def __set_name__(self, owner, name):
        while True:
            pass


def act(obs):
    class Inner:
        field = Named()

    return [None] * 11
