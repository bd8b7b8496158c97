# tries: act is a class, whose instances are no commands
# expect: walkover "cannot be loaded|30 calls in a row failed"


class act:
    def __init__(self, obs):
        self.obs = obs
