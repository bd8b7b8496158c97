"""Templates of `str.format`."""


def boot_templates(meter):
    get_attribute, int_type, is_instance, length, str_type, type_type = getattr, int, isinstance, len, str, type
    charge = meter.charge
    length_of_text = meter.length_of_text
    charge_text, formatted, represent, text = meter.charge_text, meter.formatted, meter.represent, meter.text
    guarded_getattr = meter.guarded_getattr

    def format_template(template, *arguments, **named):
        """`str.format`: like the real one, but its fields read attributes as the program itself may."""
        if not is_instance(template, str_type):
            return get_attribute(template, 'format')(*arguments, **named)
        charge(1 + length_of_text(template))
        return charge_text(fill(template, arguments, named, [0]))

    def format_map(template, named):
        if not is_instance(template, str_type):
            return get_attribute(template, 'format_map')(named)
        charge(1 + length_of_text(template))
        return charge_text(fill(template, (), named, [0]))

    def fill(template, arguments, named, automatic, level=0):
        if level > 2:
            raise ValueError('Max string recursion exceeded')
        parts = []
        for literal, field, spec, conversion in parse_template(template):
            if literal:
                parts.append(literal)
            if field is None:
                continue
            charge(4)
            first, rest = split_field(field)
            if first == '':
                if automatic[0] is None:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                first = automatic[0]
                automatic[0] += 1
            elif type_type(first) is int_type:
                if automatic[0]:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                automatic[0] = None
            if type_type(first) is int_type:
                if first >= length(arguments):
                    raise IndexError(f'Replacement index {first} out of range for positional args tuple')
                value = arguments[first]
            else:
                value = named[first]
            for is_attribute, name in rest:
                value = guarded_getattr(value, name) if is_attribute else value[name]
            if conversion == 's':
                value = text(value)
            elif conversion == 'r':
                value = represent(value)
            elif conversion == 'a':
                value = represent(value, True)
            if spec:
                spec = fill(spec, arguments, named, automatic, level + 1)
            parts.append(formatted(value, spec or ''))
        return ''.join(parts)

    import _string
    parse_template, split_field = _string.formatter_parser, _string.formatter_field_name_split

    meter.format_map = format_map
    meter.format_template = format_template


boot_templates
