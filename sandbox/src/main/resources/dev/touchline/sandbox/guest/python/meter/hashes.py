"""What becomes a key or a member. Looking for one goes through all that have the same hash, which the price of a step does not
cover, and hashes of texts, of large integers and of tuples are easily made equal. So no more than a few may be."""


def boot_hashes(meter):
    bytes_type, float_type, frozenset_type, hash_of = bytes, float, frozenset, hash
    int_type, length, list_type, range_type = int, len, list, range
    str_type, tuple_type, type_type = str, tuple, type
    charge, finite, leaf_types, size, weighed = meter.charge, meter.finite, meter.leaf_types, meter.size, meter.weighed

    #: By chance two of many thousands have the same hash, not more.
    MOST_ALIKE = 64
    MOST_KNOWN = 20_000

    #: Integers nearer to zero are their own hashes, all different.
    LEAST_OWN, MOST_OWN = 1 - 2 ** 61, 2 ** 61 - 1

    #: Tuples of such integers have hashes of their own: a step of an element changes a hash by more than they can make good.
    SMALL = 2 ** 16

    #: What was used as a key so far, by hash; where too much is known, what is alone with its hash is forgotten.
    known = {}

    def hashed(value):
        """A value that is going to be a key or a member, weighed.

        ValueError where more than a few different ones with its hash were before.
        """
        # Numbers of players are most of what comes here, and this much is put in place of the call.
        if type_type(value) is int_type and LEAST_OWN < value < MOST_OWN:
            return value
        return looked_at(value)

    def looked_at(value):
        kind = type_type(value)
        if kind is float_type:
            return value  # At most a few dozen floats share a hash.
        if kind is str_type or kind is bytes_type:
            if length(value) < 2:
                return value
        elif kind is tuple_type or kind is frozenset_type:
            weighed(value)
            if is_small(value) or not is_plain(value):
                return value
        elif kind is not int_type:
            return weighed(value)
        note(value)
        return value

    def is_small(items):
        for item in items:
            if type_type(item) is not int_type or not -SMALL < item < SMALL:
                return False
        return True

    def is_plain(items):
        """Whether nothing of a program's own decides about hash and equality."""
        for item in items:
            kind = type_type(item)
            if kind is tuple_type or kind is frozenset_type:
                if not is_plain(item):
                    return False
            elif kind not in leaf_types:
                return False
        return True

    def note(value):
        number = hash_of(value)
        alike = known.get(number)
        if alike is None:
            if length(known) >= MOST_KNOWN:
                forget()
            known[number] = (value,)
        elif value not in alike:
            charge(length(alike))
            if length(alike) >= MOST_ALIKE:
                raise ValueError(f'more than {MOST_ALIKE} different keys have the hash {number}')
            known[number] = alike + (value,)

    def forget():
        kept = {number: alike for number, alike in known.items() if length(alike) > 1}
        known.clear()
        known.update(kept)

    def all_hashed(items):
        """What goes through `finite`, each element a key or a member from now on."""
        if size(items) < 0:
            return [hashed(item) for item in finite(items)]
        charge(size(items))
        if type_type(items) is range_type and (
                not items or LEAST_OWN < items[0] < MOST_OWN and LEAST_OWN < items[-1] < MOST_OWN):
            return items
        for item in items:
            hashed(item)
        return items

    def pairs_hashed(items):
        """Pairs of which dicts are made; the first of each becomes a key."""
        for pair in finite(items):
            kind = type_type(pair)
            if (kind is tuple_type or kind is list_type) and length(pair) == 2:
                hashed(pair[0])
            yield pair

    meter.all_hashed = all_hashed
    meter.hashed = hashed
    meter.pairs_hashed = pairs_hashed


boot_hashes
