"""Identities and hashes that are the same in every run."""


def boot_identities(meter):
    bool_type, bytes_type, float_type, frozenset_type, hash_value, identify = bool, bytes, float, frozenset, hash, id
    int_type, is_instance, length, str_type, tuple_type, type_type = int, isinstance, len, str, tuple, type
    function_type = type(boot_identities)
    charge = meter.charge
    weigh = meter.weigh
    function = meter.function

    numbers = {}
    kept = []

    def number_of(value):
        """An object's identity as a number that is the same in every run: the order in which it was asked for."""
        key = identify(value)
        known = numbers.get(key)
        if known is None:
            charge(8)
            kept.append(value)
            known = numbers[key] = length(kept)
        return known

    @function('id')
    def stable_id(value, /):
        return number_of(value)

    plain_hash = object.__hash__

    @function('hash')
    def stable_hash(value, /):
        weigh(value)
        return steady_hash(value)

    def steady_hash(value):
        kind = type_type(value)
        if kind is tuple_type or kind is frozenset_type:
            charge(length(value))
            if kind is tuple_type:
                return hash_value(tuple_type([steady_hash(item) for item in value]))
            return hash_value(frozenset_type([steady_hash(item) for item in value]))
        if kind is str_type or kind is bytes_type:
            charge(length(value) >> 4)
            return hash_value(value)
        if kind is int_type or kind is float_type or kind is bool_type or value is None:
            return hash_value(value) if value is not None else 0
        if kind.__hash__ is plain_hash or is_instance(value, (type_type, function_type)):
            return hash_value(number_of(value))
        return hash_value(value)


boot_identities
