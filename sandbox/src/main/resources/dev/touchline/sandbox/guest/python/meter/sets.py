"""The operators of sets, which integers, dicts and their views have too."""


def boot_sets(meter):
    dict_type, has_attribute, int_type, is_instance, type_type = dict, hasattr, int, isinstance, type
    containers = (list, tuple, dict, set, frozenset)
    mapping_view_types = (type({}.keys()), type({}.values()), type({}.items()))
    charge = meter.charge
    charge_size, length_of = meter.charge_size, meter.length_of
    pairs_hashed, weigh = meter.pairs_hashed, meter.weigh

    def unite(a, b):
        if type_type(a) is int_type:
            return a | b
        charge_pair(a, b) if type_type(a) in mapping_view_types else None
        return charge_size(a | b)

    def intersect(a, b):
        if type_type(a) is int_type:
            return a & b
        charge_pair(a, b)
        return a & b

    def differ(a, b):
        if type_type(a) is int_type:
            return a ^ b
        charge_pair(a, b)
        return a ^ b

    def charge_pair(a, b):
        if is_instance(a, containers):
            charge(length_of(a) >> 1)
        if is_instance(b, containers):
            charge(length_of(b) >> 1)
        if type_type(a) in mapping_view_types:
            weigh(a)
            weigh(b)

    def unite_into(a, b):
        if type_type(a) is int_type:
            return a | b
        charge_pair(a, b)
        if is_instance(a, dict_type) and not has_attribute(b, 'keys'):
            b = pairs_hashed(b)
        a |= b
        return a

    def intersect_into(a, b):
        charge_pair(a, b)
        a &= b
        return a

    def differ_into(a, b):
        charge_pair(a, b)
        a ^= b
        return a

    meter.differ = differ
    meter.differ_into = differ_into
    meter.intersect = intersect
    meter.intersect_into = intersect_into
    meter.unite = unite
    meter.unite_into = unite_into


boot_sets
