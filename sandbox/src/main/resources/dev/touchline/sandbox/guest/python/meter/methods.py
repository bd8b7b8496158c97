"""Methods of built-in types whose cost grows with their values."""


def boot_methods(meter):
    bytearray_type, dict_type, frozenset_type, get_attribute = bytearray, dict, frozenset, getattr
    has_attribute, int_type, is_instance = hasattr, int, isinstance
    length, list_type, set_type, str_type, tuple_type, type_type = len, list, set, str, tuple, type
    sequences = (list, tuple)
    texts = (str, bytes, bytearray)
    charge = meter.charge
    charge_size, digits, exact, finite = meter.charge_size, meter.digits, meter.exact, meter.finite
    length_of, length_of_text, mapping, size = meter.length_of, meter.length_of_text, meter.mapping, meter.size
    all_hashed, hashed, pairs_hashed = meter.all_hashed, meter.hashed, meter.pairs_hashed
    all_weighed, weigh, weighed, weight = meter.all_weighed, meter.weigh, meter.weighed, meter.weight
    built_in, priced = meter.built_in, meter.priced
    format_map, format_template = meter.format_map, meter.format_template
    simple_key, sort_price, weigh_keys = meter.simple_key, meter.sort_price, meter.weigh_keys

    def method(function, name=None):
        priced[name or function.__name__] = function
        return function

    def by_own_size(name, divisor=16):
        """A method that goes through its own object once, and perhaps through the text it makes."""

        def priced_method(value, *arguments, **named):
            if is_instance(value, built_in):
                charge(1 + (length_of_text(value) // divisor if is_instance(value, texts) else length_of(value)))
                if arguments and is_instance(value, sequences):
                    charge(length_of(value) * (weight(arguments[0]) - 1))
                for argument in arguments:
                    if is_instance(argument, texts):
                        charge(length_of_text(argument) * (1 + length_of_text(value)) // (4 * divisor))
                return charge_size(get_attribute(value, name)(*arguments, **named))
            if name == 'split' and is_instance(value, BaseExceptionGroup):
                weigh(value)
            return get_attribute(value, name)(*arguments, **named)

        priced[name] = priced_method

    for name in ('index', 'count', 'remove', 'insert', 'reverse', 'copy', 'find', 'rfind', 'rindex', 'partition',
                 'rpartition', 'split', 'rsplit', 'splitlines', 'lower', 'upper', 'title', 'capitalize', 'swapcase',
                 'casefold', 'strip', 'lstrip', 'rstrip', 'encode', 'decode', 'isalpha', 'isdigit', 'isalnum',
                 'isspace', 'isupper', 'islower', 'hex', 'removeprefix', 'removesuffix'):
        by_own_size(name)

    def by_width(name):
        def priced_method(value, width, *arguments, **named):
            if is_instance(value, texts) and is_instance(width, int_type):
                width = exact(width)
                charge(1 + (length_of_text(value) >> 4) + (width >> 4 if width > 0 else 0))
            return get_attribute(value, name)(width, *arguments, **named)

        priced[name] = priced_method

    for name in ('ljust', 'rjust', 'center', 'zfill'):
        by_width(name)

    @method
    def expandtabs(value, tabsize=8):
        if is_instance(value, texts) and is_instance(tabsize, int_type):
            tabsize = exact(tabsize)
            charge(1 + value.count('\t' if is_instance(value, str_type) else b'\t') * tabsize if tabsize > 0 else 1)
        return charge_size(value.expandtabs(tabsize))

    @method
    def replace(value, *arguments, **named):
        if is_instance(value, texts) and length(arguments) > 1 and is_instance(arguments[1], texts):
            count = length_of_text(value)
            times = 0
            if is_instance(arguments[0], texts):
                charge((count >> 4) + (count * length_of_text(arguments[0]) >> 6))
                times = get_attribute(type_type(value), 'count')(value, arguments[0])
            charge(1 + (count >> 4) + (times * length_of_text(arguments[1]) >> 4))
        return get_attribute(value, 'replace')(*arguments, **named)

    @method
    def translate(value, table, *arguments, **named):
        if is_instance(value, texts):
            longest = 1
            if is_instance(table, dict_type):
                charge(1 + length_of(table))
                for item in dict_type.values(table):
                    if is_instance(item, str_type):
                        longest = length_of_text(item) if length_of_text(item) > longest else longest
            elif not is_instance(table, texts):
                raise TypeError('the table must be a dict, see str.maketrans()')
            charge(1 + (length_of_text(value) * longest >> 4))
        return get_attribute(value, 'translate')(table, *arguments, **named)

    @method
    def join(value, items):
        if is_instance(value, texts):
            if type_type(items) is not list_type and type_type(items) is not tuple_type:
                items = [item for item in finite(items)]
            charge(length(items) + (length(items) * length_of_text(value) >> 4))
            total = 0
            for item in items:
                if is_instance(item, texts):
                    total += length_of_text(item)
            charge(total >> 4)
            return value.join(items)
        return value.join(items)

    @method
    def sort(value, **named):
        if is_instance(value, list_type):
            sort_price(list_type.__len__(value))
            if not weigh_keys(named):
                all_weighed(value)
            return value.sort(**named)
        if simple_key in named:
            named['key'] = named.pop(simple_key)
        return get_attribute(value, 'sort')(**named)

    @method
    def extend(value, items):
        if is_instance(value, list_type) or is_instance(value, bytearray_type):
            return value.extend(finite(items))
        return get_attribute(value, 'extend')(items)

    @method
    def pop(value, *arguments):
        if arguments and is_instance(value, list_type):
            charge(1 + (list_type.__len__(value) >> 4))
        return get_attribute(value, 'pop')(*arguments)

    def by_iterables(name):
        def priced_method(value, *arguments, **named):
            if is_instance(value, (set_type, frozenset_type, dict_type)):
                charge(1 + length_of(value))
                arguments = [all_hashed(one) if type_type(one) is not dict_type else mapping(one) for one in arguments]
            return get_attribute(value, name)(*arguments, **named)

        priced[name] = priced_method

    for name in ('union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint',
                 'intersection_update', 'difference_update', 'symmetric_difference_update'):
        by_iterables(name)

    @method
    def update(value, *arguments, **named):
        if is_instance(value, dict_type):
            arguments = [mapping(one) if has_attribute(one, 'keys') else pairs_hashed(one) for one in arguments]
        elif is_instance(value, set_type):
            arguments = [all_hashed(one) for one in arguments]
        return get_attribute(value, 'update')(*arguments, **named)

    def by_key(name):
        def priced_method(value, *arguments):
            if arguments and is_instance(value, (set_type, dict_type)):
                hashed(arguments[0])
            return get_attribute(value, name)(*arguments)

        priced[name] = priced_method

    for name in ('add', 'setdefault', '__setitem__'):
        by_key(name)

    @method
    def fromkeys(value, items, *default):
        return value.fromkeys(all_hashed(items), *default)

    @method
    def to_bytes(value, size=1, *arguments, **named):
        if is_instance(size, int_type):
            size = exact(size)
            charge(1 + (size >> 4 if size > 0 else 0))
        return value.to_bytes(size, *arguments, **named)

    def bit_method(name):
        def priced_method(value, *arguments, **named):
            if is_instance(value, int_type):
                charge(digits(value) >> 5)
            return get_attribute(value, name)(*arguments, **named)

        priced[name] = priced_method

    bit_method('bit_count')

    def weighing(name):
        def priced_method(*arguments, **named):
            for one in arguments:
                weighed(one)
            return get_attribute(arguments[0], name)(*arguments[1:], **named)

        priced[name] = priced_method

    for name in ('__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__contains__', '__repr__', '__str__', 'subgroup'):
        weighing(name)

    method(format_template, 'format')
    method(format_map)

    # Of random.Random, whose own methods are not written in Python.
    def by_bits(name, unit):
        def priced_method(value, count, *arguments):
            if is_instance(count, int_type):
                count = exact(count)
                charge(1 + (count * unit >> 7 if count > 0 else 0))
            return get_attribute(value, name)(count, *arguments)

        priced[name] = priced_method

    by_bits('getrandbits', 1)
    by_bits('randbytes', 8)


boot_methods
