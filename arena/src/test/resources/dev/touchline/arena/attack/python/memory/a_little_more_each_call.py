# tries: 128 KB more in each call: what a match can hold, and no more than a policy may have
# expect: played

kept = []


def act(obs):
    kept.append(bytearray(1 << 17))
    return [None] * 11
