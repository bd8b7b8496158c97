# tries: (10).__pow__ held as a value and called through map
# expect: walkover "cannot be loaded: policy.py:" failing "is not available"


def act(obs):
    power = (10).__pow__
    list(map(power, [10**8]))
    return [None] * 11
