"""What values hold in turn. Comparing, hashing and showing go into everything they hold, however often it is shared."""


def boot_contents(meter):
    bytes_type, dict_type, float_type, frozenset_type = bytes, dict, float, frozenset
    identify, int_type, is_subclass, length = id, int, issubclass, len
    list_type, make_iterator, set_type, slice_type = list, iter, set, slice
    str_type, tuple_type, type_type = str, tuple, type
    mapping_view_types = (type({}.keys()), type({}.values()), type({}.items()))
    TooDeep, charge, most_depth, present_depth = meter.TooDeep, meter.charge, meter.most_depth, meter.present_depth
    digits, finite, size = meter.digits, meter.finite, meter.size

    #: What holds nothing that could be compared, hashed or shown.
    leaf_types = frozenset((int, float, str, bool, bytes, type(None)))

    def keys_and_values(value):
        return list_type(dict_type.keys(value)) + list_type(dict_type.values(value))

    def holders():
        """Kinds of values that the language goes through natively, and how to list what they hold."""
        from _collections import deque
        from types import GenericAlias, MappingProxyType, SimpleNamespace, UnionType
        return (
            (tuple_type, tuple_type.__iter__), (list_type, list_type.__iter__), (dict_type, keys_and_values),
            (set_type, set_type.__iter__), (frozenset_type, frozenset_type.__iter__), (deque, deque.__iter__),
            (BaseException, type_type.__dict__['__dict__'].__get__(BaseException)['args'].__get__),
            (slice_type, lambda value: (value.start, value.stop, value.step)),
            (GenericAlias, lambda value: value.__args__), (UnionType, lambda value: value.__args__),
            (SimpleNamespace, lambda value: value.__dict__.values()),
            (MappingProxyType, lambda value: [*value.keys(), *value.values()]),
        ) + tuple_type([(kind, make_iterator) for kind in mapping_view_types])

    holders = holders()
    known_kinds = {}

    def parts_of(kind):
        """How to list what values of a kind hold, or None where the language does not look into them by itself."""
        known = known_kinds.get(identify(kind))
        if known is not None:
            return known[1]
        if length(known_kinds) > 1000:
            known_kinds.clear()
        for holder, parts in holders:
            if is_subclass(kind, holder):
                break
        else:
            parts = None
        # The kind is kept with its number, which another one could have later.
        known_kinds[identify(kind)] = (kind, parts)
        return parts

    def weigh(value):
        """Charges for all that is in a value, however often it is in it: what shares much can still take long. Level by
        level, so that it makes no difference in which order a set lists its members. Gives the units."""
        kind = type_type(value)
        if kind is str_type or kind is bytes_type:
            charge(length(value) >> 4)
            return 0
        if kind is int_type:
            words = digits(value)
            if words > 4:
                charge(words)
            return 0
        total = 0
        level = [value]
        deep = present_depth()
        while level:
            listed = []
            for one in level:
                parts = parts_of(type_type(one))
                if parts is not None:
                    listed.append(parts(one) if parts in sized else list_type(parts(one)))
            if not listed:
                break
            deep += 1
            if deep > most_depth():
                raise TooDeep(f'a value is nested more than {most_depth()} deep')
            units = 4 * length(listed)
            for one in listed:
                units += hint(one)
            charge(units)
            total += units
            level = [item for one in listed for item in one if type_type(item) not in leaf_types]
        return total

    #: These tell how many there are to come before they are gone through.
    sized = (tuple_type.__iter__, list_type.__iter__)
    from operator import length_hint as hint

    def compared(value):
        """An operand of an order, charged if it holds others that may be shared."""
        kind = type_type(value)
        if kind is float_type or kind is int_type:
            return value
        return weighed(value)

    def weighed(value):
        """A value that is going to be compared: free where it holds nothing that holds something."""
        kind = type_type(value)
        if kind in leaf_types:
            return value
        if kind is tuple_type:
            for item in value:
                kind = type_type(item)
                if kind not in leaf_types and parts_of(kind) is not None:
                    weigh(value)
                    break
        elif parts_of(kind) is not None:
            weigh(value)
        return value

    def all_weighed(items):
        """What goes through `finite`, each element weighed."""
        if size(items) < 0:
            return [item if type_type(item) in leaf_types else weighed(item) for item in finite(items)]
        charge(size(items))
        for item in items:
            if type_type(item) not in leaf_types:
                weighed(item)
        return items

    def weight(item):
        """How much more it is to compare with a value than with a number."""
        kind = type_type(item)
        if kind in leaf_types or parts_of(kind) is None:
            return 1
        return 1 + (weigh(item) >> 3)

    meter.all_weighed = all_weighed
    meter.compared = compared
    meter.leaf_types = leaf_types
    meter.parts_of = parts_of
    meter.weigh = weigh
    meter.weighed = weighed
    meter.weight = weight


boot_contents
