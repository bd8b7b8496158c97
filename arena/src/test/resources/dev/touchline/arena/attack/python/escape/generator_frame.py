# tries: gi_frame of a generator
# expect: walkover "cannot be loaded: policy.py:8"


def act(obs):
    def one():
        yield
    frame = one().gi_frame
    return [None] * 11
