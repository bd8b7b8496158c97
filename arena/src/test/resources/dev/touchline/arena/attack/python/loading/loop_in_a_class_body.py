# tries: a class body that never ends
# expect: walkover "cannot be loaded"


class Team:
    while True:
        pass
