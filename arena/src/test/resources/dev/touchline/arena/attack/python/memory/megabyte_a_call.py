# tries: 1 MB more in each call: what a short match can hold, and no more than a policy may have
# expect: played

kept = []


def act(obs):
    kept.append(bytearray(1 << 20))
    return [None] * 11
