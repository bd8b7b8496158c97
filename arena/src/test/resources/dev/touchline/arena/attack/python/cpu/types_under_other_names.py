# tries: a function that has a parameter called list, so that list elsewhere might be its own
# expect: walkover "30 calls in a row failed" failing "fuel"


def harmless(list, tuple, set, dict, int, str, bytes, bytearray):
    return list


def act(obs):
    list(iter(int, 1))
    return [None] * 11
