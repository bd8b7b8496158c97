"""What becomes a key or a member. Looking for one goes through all that have the same hash, which the price of a step does not
cover, and hashes of texts, of large integers and of tuples are easily made equal. So no more than a few may be."""


def boot_hashes(meter):
    bytes_type, complex_type, float_type, frozenset_type = bytes, complex, float, frozenset
    hash_of, int_type, is_subclass, length, max_of = hash, int, issubclass, len, max
    list_type, range_type, slice_type, str_type, tuple_type, type_type = list, range, slice, str, tuple, type
    charge, digits, exact, finite = meter.charge, meter.digits, meter.exact, meter.finite
    leaf_types, parts_of, size, weigh, weighed = meter.leaf_types, meter.parts_of, meter.size, meter.weigh, meter.weighed

    #: Of all tuples of six numbers from -2 to 2, 125 have one hash; else two of many thousands have, by chance.
    MOST_ALIKE = 128

    #: Where more is known, what is alone with its hash is forgotten.
    most_known = MOST_KNOWN = 20_000

    #: Integers nearer to zero are their own hashes, all different but for -1 and -2.
    LEAST_OWN, MOST_OWN = 1 - 2 ** 61, 2 ** 61 - 1

    #: Not more than eight pairs of such integers share a hash: the second can hardly make good for a step of the first.
    SMALL = 2 ** 16

    #: What was used as a key so far, by hash.
    known = {}

    def hashed(value):
        """A value that is going to be a key or a member, weighed.

        ValueError where more than a few different ones with its hash were before.
        """
        # Numbers of players are most of what comes here, and this much is put in place of the call.
        if type_type(value) is int_type and LEAST_OWN < value < MOST_OWN:
            return value
        return look_at(value)

    def look_at(value):
        kind = type_type(value)
        if kind is float_type:
            return value  # At most a few dozen floats share a hash.
        if kind is str_type or kind is bytes_type:
            if length(value) > 1:
                note(value)
        elif kind is tuple_type:
            if not is_small_pair(value):
                look_at_tuple(value)
        elif kind is int_type:
            charge(digits(value))
            note(value)
        elif kind not in leaf_types:
            weighed(value)
            plain = plain_of(value, kind)
            if is_plain(plain):
                note(plain)
        return value

    def is_small_pair(items):
        if length(items) != 2:
            return False
        first, second = items
        return (type_type(first) is int_type and type_type(second) is int_type
                and -SMALL < first < SMALL and -SMALL < second < SMALL)

    def look_at_tuple(items):
        for item in items:
            if type_type(item) not in leaf_types:
                weigh(items)
                if is_plain(items):
                    note(items)
                return
        charge(4 + length(items))
        note(items)

    def is_plain(value):
        """Whether nothing of a program's own decides about hash and equality."""
        kind = type_type(value)
        if kind in holding_types:
            for item in parts_of(kind)(value):
                if type_type(item) not in leaf_types and not is_plain(item):
                    return False
            return True
        return kind in leaf_types or kind is complex_type or kind is range_type

    holding_types = (tuple_type, frozenset_type, slice_type)

    def plain_of(value, kind):
        """The value of a built-in type that has the same hash and equals the same, if there is one."""
        for base, behind in bases:
            if is_subclass(kind, base):
                same = kind is not base and attribute_of(kind, '__hash__') is attribute_of(base, '__hash__') and (
                    attribute_of(kind, '__eq__') is attribute_of(base, '__eq__'))
                return behind(value) if same else value
        return value

    attribute_of = type_type.__getattribute__
    everything = slice_type(None)
    bases = (
        (str_type, lambda value: str_type.__getitem__(value, everything)),
        (bytes_type, lambda value: bytes_type.__getitem__(value, everything)),
        (int_type, exact),
        (tuple_type, lambda value: tuple_type.__getitem__(value, everything)),
        (frozenset_type, lambda value: frozenset_type(frozenset_type.__iter__(value))),
    )

    def note(value):
        number = hash_of(value)
        alike = known.get(number)
        if alike is None:
            if length(known) >= most_known:
                forget()
            known[number] = (value,)
        elif value not in alike:
            charge(length(alike))
            if length(alike) >= MOST_ALIKE:
                raise ValueError(f'more than {MOST_ALIKE} different keys have the hash {number}')
            known[number] = alike + (value,)

    def forget():
        nonlocal most_known
        kept = {number: alike for number, alike in known.items() if length(alike) > 1}
        known.clear()
        known.update(kept)
        # So that the next time is not the next key.
        most_known = max_of(MOST_KNOWN, 2 * length(kept))

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
