"""Calls of types; a type that is only named stays itself."""


def boot_types(meter):
    dict_type, float_type, has_attribute, int_type = dict, float, hasattr, int
    is_instance, length, str_type, type_type = isinstance, len, str, type
    texts = (str, bytes, bytearray)
    charge = meter.charge
    charge_size, exact, finite = meter.charge_size, meter.exact, meter.finite
    length_of, length_of_text, mapping = meter.length_of, meter.length_of_text, meter.mapping
    all_hashed, pairs_hashed = meter.all_hashed, meter.pairs_hashed
    charge_text, text = meter.charge_text, meter.text
    guard = meter.guard

    def make_sequence(real, take=finite):
        def made(*arguments, **named):
            if length(arguments) == 1:
                return real(take(arguments[0]), **named)
            return real(*arguments, **named)

        return made

    def make_dict(*arguments, **named):
        if arguments:
            first = arguments[0]
            first = mapping(first) if has_attribute(first, 'keys') else pairs_hashed(first)
            return dict_type(first, *arguments[1:], **named)
        return dict_type(**named)

    def make_string(*arguments, **named):
        if length(arguments) == 1 and not named:
            return text(arguments[0])
        return charge_text(str_type(*arguments, **named))

    def make_bytes(real):
        def made(*arguments, **named):
            if arguments:
                first = arguments[0]
                if is_instance(first, int_type):
                    first = exact(first)
                    charge(first >> 4 if first > 0 else 0)
                    return real(first, *arguments[1:], **named)
                if has_attribute(first, '__index__') and not is_instance(first, texts):
                    raise TypeError('a size must be an int')
                if not is_instance(first, texts):
                    return real(finite(first), *arguments[1:], **named)
            return charge_size(real(*arguments, **named))

        return made

    def make_integer(value=0, *base, **named):
        if type_type(value) is not float_type and is_instance(value, texts):
            count = length_of_text(value)
            charge(1 + (count * count >> 8))
        return int_type(value, *base, **named)

    def make_type(*arguments, **named):
        if length(arguments) == 3:
            names = arguments[2]
            if is_instance(names, dict_type):
                charge(8 + length_of(names))
                for name in dict_type.keys(names):
                    guard(name)
        return type_type(*arguments, **named)

    makers = {
        'list': make_sequence(list),
        'tuple': make_sequence(tuple),
        'set': make_sequence(set, all_hashed),
        'frozenset': make_sequence(frozenset, all_hashed),
        'dict': make_dict,
        'str': make_string,
        'bytes': make_bytes(bytes),
        'bytearray': make_bytes(bytearray),
        'int': make_integer,
        'type': make_type,
    }

    meter.makers = makers


boot_types
