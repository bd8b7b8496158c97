# tries: a dict of tuples with equal hashes that grows from call to call, errors caught
# expect: played

FOUND = {}
STEP = 2**61 - 1


def act(obs):
    for n in range(40):
        try:
            FOUND[(STEP * (40 * obs.tick + n), "x")] = n
        except ValueError:
            pass
    if len(FOUND) > 128:
        raise RuntimeError("escaped")
    return [None] * 11
