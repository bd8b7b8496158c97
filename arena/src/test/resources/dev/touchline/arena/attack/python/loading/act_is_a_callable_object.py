# tries: act is an object with __call__ that takes too much
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "TypeError"


class Team:
    def __call__(self, obs, more):
        return [None] * 11


act = Team()
