# tries: sixty pairs of pairs, twice, in chains of comparisons and patterns
# expect: walkover "30 calls in a row failed" failing "fuel"
class Place:
    value = ()


def act(obs):
    one, other = (), ()
    for _ in range(60):
        one, other = (one, one), (other, other)
    kind = obs.tick % 4
    if kind == 0:
        () < one < other
    elif kind == 1:
        () != one == other
    elif kind == 2:
        other >= one >= ()
    else:
        Place.value = one
        match other:
            case Place.value:
                pass
    return [None] * 11
