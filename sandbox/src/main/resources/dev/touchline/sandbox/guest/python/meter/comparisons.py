"""Comparing values and looking for them."""


def boot_comparisons(meter):
    bytes_type, dict_type, float_type, frozenset_type = bytes, dict, float, frozenset
    has_attribute, int_type, is_instance = hasattr, int, isinstance
    length, list_type, range_type, set_type, str_type, tuple_type, type_type = len, list, range, set, str, tuple, type
    mapping_view_types = (type({}.keys()), type({}.values()), type({}.items()))
    sequences = (list, tuple)
    charge = meter.charge
    counted, length_of = meter.counted, meter.length_of
    length_of_text, range_size = meter.length_of_text, meter.range_size
    parts_of, weigh, weighed, weight = meter.parts_of, meter.weigh, meter.weighed, meter.weight

    def compare_price(a, b):
        kind = type_type(a)
        if kind is str_type or kind is bytes_type:
            charge(length(a) >> 5)
        elif parts_of(kind) is not None:
            weigh(a)

    def equal(a, b):
        kind = type_type(a)
        if kind is not float_type and kind is not int_type:
            compare_price(a, b)
        return a == b

    def unequal(a, b):
        kind = type_type(a)
        if kind is not float_type and kind is not int_type:
            compare_price(a, b)
        return a != b

    def contains_price(item, container):
        kind = type_type(container)
        if kind is dict_type or kind is set_type or kind is frozenset_type:
            return container
        if kind is range_type:
            if type_type(item) is not int_type:
                charge(range_size(container))
            return container
        if kind is list_type or kind is tuple_type or kind in mapping_view_types:
            charge(length(container) * weight(item))
            return container
        if kind is str_type or kind is bytes_type:
            charge((length(container) >> 3) + (length(container) * length_of_text(item) >> 6))
            return container
        if has_attribute(kind, '__contains__'):
            charge(length_of(container) if is_instance(container, sequences) else 1)
            weighed(item)
            return container
        return counted(container)

    def contains(item, container):
        return item in contains_price(item, container)

    def lacks(item, container):
        return item not in contains_price(item, container)

    meter.contains = contains
    meter.equal = equal
    meter.lacks = lacks
    meter.unequal = unequal


boot_comparisons
