# tries: sixty pairs of pairs of exceptions after except and in issubclass
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    pair = (KeyError, TypeError)
    for _ in range(60):
        pair = (pair, pair)
    if obs.tick % 2:
        issubclass(ValueError, pair)
    try:
        raise ValueError
    except pair:
        pass
    return [None] * 11
