"""What the charges that translator.py inserts call: the meter of one guest and the priced forms of Python's own functions.

Evaluated once in every guest, before anything else; the value of this file is the function `make_meter`. Nothing here is a
wall against hostile code: what slips through is stopped by the walls outside. It makes compute cost the same everywhere.

Prices, in units of fuel: see the interface document. Sizes are numbers of elements, or of characters and bytes divided by 16.
"""


def boot_meter():
    import builtins
    import sys

    MARK = '\u26bd'

    int_type, float_type, str_type, bytes_type, bytearray_type = int, float, str, bytes, bytearray
    list_type, tuple_type, dict_type, set_type, frozenset_type, range_type = list, tuple, dict, set, frozenset, range
    type_type, bool_type, object_type = type, bool, object
    is_instance, is_subclass, length, get_attribute, has_attribute = isinstance, issubclass, len, getattr, hasattr
    make_iterator, advance, smaller, make_text, make_repr, format_value = iter, next, min, str, repr, format
    identify, hash_value, current_exception = id, hash, sys.exc_info
    module_type = type(sys)
    slice_type = slice
    function_type = type(boot_meter)
    mapping_view_types = (type({}.keys()), type({}.values()), type({}.items()))
    real_range_length = range.__len__
    bit_length = int.bit_length

    texts = (str, bytes, bytearray)
    sequences = (list, tuple)
    containers = (list, tuple, dict, set, frozenset)

    class OutOfFuel(BaseException):
        """Raised by every charge once the fuel is gone."""

    class TooDeep(RecursionError):
        """Raised at a depth that is the same on every machine."""

    class Exhausted(BaseException):
        """The end of the real stack or memory was caught: where it comes depends on the machine, so the guest ends."""

    TooDeep.__name__ = TooDeep.__qualname__ = 'RecursionError'

    left = 0
    given = 0
    depth = 0
    deepest = 0
    lowest = 0
    broken = False

    # ---- The meter -----------------------------------------------------------------------------------------------

    def limit_depth(most):
        nonlocal deepest
        deepest = most

    def refuel(units):
        nonlocal left, given, depth
        left = given = units
        depth = 0

    def spent():
        return given - left

    def allowed():
        return given

    def is_empty():
        return left < 0

    def is_broken():
        return broken

    def charge(units):
        nonlocal left
        if units > 0:
            left -= units
        if left < 0:
            raise OutOfFuel

    def exact(number):
        """The plain integer behind an instance of a subclass, whose own operators are not to be asked."""
        return number if type_type(number) is int_type else int_type.__add__(number, 0)

    def tick(units):
        nonlocal left
        left -= units
        if left < 0:
            raise OutOfFuel
        return True

    def enter(units):
        nonlocal left, depth
        left -= units
        depth += 1
        if left < 0:
            raise OutOfFuel
        if depth > deepest:
            raise TooDeep(f'calls are nested more than {deepest} deep')
        return depth

    def leave(entered):
        nonlocal depth
        depth = entered - 1

    def result(entered, value):
        nonlocal depth
        depth = entered - 1
        return value

    def reached(entered):
        nonlocal depth
        depth = entered

    def present_depth():
        return depth

    def caught(entered=None):
        nonlocal depth, broken
        if entered is not None:
            depth = entered
        kind = current_exception()[0]
        if kind is RecursionError or kind is MemoryError:
            broken = True
        if broken:
            raise Exhausted
        if left < 0:
            raise OutOfFuel

    # ---- Sizes ---------------------------------------------------------------------------------------------------

    def size(value):
        """How much work it is to go through a value of a built-in type, or -1 where only iterating tells."""
        kind = type_type(value)
        if kind is list_type or kind is tuple_type or kind is dict_type or kind is set_type or kind is frozenset_type:
            return length(value)
        if kind is str_type or kind is bytes_type or kind is bytearray_type:
            return length(value)
        if kind is range_type:
            return range_size(value)
        if kind in mapping_view_types:
            return length(value)
        return -1

    def range_size(value):
        if not value:
            return 0
        return (value[-1] - value[0]) // value.step + 1

    def counted(iterable):
        """Goes through an iterable of unknown length and charges each element."""
        for item in iterable:
            charge(1)
            yield item

    def finite(iterable):
        """The iterable, charged: at once where its size is known, else element by element."""
        count = size(iterable)
        if count < 0:
            if is_instance(iterable, containers) and type_type(iterable).__iter__ in own_iterators:
                count = length_of(iterable)
            else:
                return counted(iterable)
        charge(count)
        return iterable

    def length_of(value):
        for kind in containers:
            if is_instance(value, kind):
                return kind.__len__(value)
        return 0

    own_iterators = frozenset(kind.__iter__ for kind in containers)

    def mapping(value):
        charge(1 + (length(value) if type_type(value) is dict_type else 16))
        return value

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
        deep = depth
        while level:
            listed = []
            for one in level:
                parts = parts_of(type_type(one))
                if parts is not None:
                    listed.append(parts(one) if parts in sized else list_type(parts(one)))
            if not listed:
                break
            deep += 1
            if deep > deepest:
                raise TooDeep(f'a value is nested more than {deepest} deep')
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
        """A value that is going to be hashed or compared: free where it holds nothing that holds something."""
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

    def charge_size(value):
        """Charges what was just made by its size."""
        kind = type_type(value)
        if kind is str_type or kind is bytes_type or kind is bytearray_type:
            charge(length(value) >> 4)
        elif kind is int_type:
            charge(bit_length(value) >> 3)
        elif kind is list_type or kind is tuple_type or kind is set_type or kind is dict_type or kind is frozenset_type:
            charge(length(value) >> 2)
        return value

    # ---- Operators -----------------------------------------------------------------------------------------------

    def digits(value):
        """The length of an integer in words of 32 bits."""
        return (bit_length(value) >> 5) + 1

    def repeat_price(value, times):
        times = exact(times)
        if is_instance(value, texts):
            charge(length_of_text(value) * times >> 4 if times > 0 else 0)
        elif is_instance(value, sequences):
            charge(length_of(value) * times >> 2 if times > 0 else 0)
        elif has_attribute(value, '__len__') and not is_instance(value, type_type):
            charge(length(value) * times if times > 0 else 0)

    def length_of_text(value):
        for kind in texts:
            if is_instance(value, kind):
                return kind.__len__(value)
        return 0

    def multiply_price(a, b):
        if is_instance(a, int_type):
            if is_instance(b, int_type):
                m, n = digits(a), digits(b)
                if m + n > 4:
                    charge(product_price(m, n))
            else:
                repeat_price(b, a)
        elif is_instance(b, int_type):
            repeat_price(a, b)

    def product_price(m, n):
        return m * n >> 3 if m + n < 200 else (m + n) * smaller(m, n, 400) >> 3

    def multiply(a, b):
        kind = type_type(a)
        if kind is float_type:
            return a * b
        if kind is int_type:
            other = type_type(b)
            if other is float_type:
                return a * b
            if other is int_type and -4294967296 < a < 4294967296 and -4294967296 < b < 4294967296:
                return a * b
        multiply_price(a, b)
        return a * b

    def multiply_into(a, b):
        if type_type(a) is float_type:
            return a * b
        multiply_price(a, b)
        a *= b
        return a

    def power_price(a, b):
        if is_instance(a, int_type) and is_instance(b, int_type) and exact(b) > 1:
            a, b = exact(a), exact(b)
            bits = bit_length(a) * b if a not in (0, 1, -1) else 1
            if bits > 64:
                words = (bits >> 5) + 1
                charge(words if words < 4 else product_price(words, words))

    def power(a, b):
        kind = type_type(a)
        if kind is not float_type:
            power_price(a, b)
        return a ** b

    def power_into(a, b):
        power_price(a, b)
        a **= b
        return a

    def power_function(base, exponent, modulus=None):
        if modulus is None:
            return power(base, exponent)
        if is_instance(base, int_type) and is_instance(exponent, int_type) and is_instance(modulus, int_type):
            words = digits(modulus) + digits(base)
            charge((bit_length(exponent) + 1) * product_price(words, words) >> 3)
        return pow_real(base, exponent, modulus)

    pow_real = pow

    def shift_price(a, b):
        if is_instance(a, int_type) and is_instance(b, int_type) and exact(b) > 0 and exact(a):
            charge((bit_length(a) + exact(b)) >> 3)

    def shift(a, b):
        shift_price(a, b)
        return a << b

    def shift_into(a, b):
        shift_price(a, b)
        a <<= b
        return a

    def add(a, b):
        kind = type_type(a)
        if kind is float_type:
            return a + b
        return summed(a + b)

    def summed(value):
        """A sum that is no float."""
        if type_type(value) is int_type and -4294967296 < value < 4294967296:
            return value
        return charge_size(value)

    def add_into(a, b):
        if type_type(a) is float_type:
            return a + b
        if type_type(a) is list_type:
            # `+=` takes any iterable.
            b = finite(b)
            a += b
            return a
        a += b
        return charge_size(a)

    def modulo_price(a, b):
        if is_instance(a, int_type):
            if is_instance(b, int_type):
                m, n = digits(a), digits(b)
                if m + n > 4:
                    charge(m * n >> 3)
        elif is_instance(a, texts):
            weighed(b)
            printf_price(a)

    def printf_price(text):
        """A width or a precision in a template is charged before the text is made."""
        if is_instance(text, str_type):
            text = str_type.__str__(text)
        else:
            text = bytes_type(text).decode('latin-1')
        charge(1 + length(text))
        number = 0
        for character in text:
            if '0' <= character <= '9':
                number = number * 10 + ord_real(character) - 48
                if number > 1_000_000_000:
                    charge(number)
            else:
                if number > 16:
                    charge(number)
                number = 0
                if character == '*':
                    charge_star()
        charge(number)

    ord_real = ord

    def charge_star():
        raise ValueError("'*' is not available in a template; write the width as a number")

    def modulo(a, b):
        if type_type(a) is float_type:
            return a % b
        modulo_price(a, b)
        value = a % b
        return charge_text(value) if type_type(value) is str_type else value

    def modulo_into(a, b):
        return modulo(a, b)

    def divide(a, b):
        if type_type(a) is float_type:
            return a // b
        if is_instance(a, int_type) and is_instance(b, int_type):
            m, n = digits(a), digits(b)
            if m + n > 4:
                charge(m * n >> 3)
        return a // b

    def divide_into(a, b):
        return divide(a, b)

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

    def weight(item):
        """How much more it is to compare with a value than with a number."""
        kind = type_type(item)
        if kind in leaf_types or parts_of(kind) is None:
            return 1
        return 1 + (weigh(item) >> 3)

    def contains(item, container):
        return item in contains_price(item, container)

    def lacks(item, container):
        return item not in contains_price(item, container)

    # ---- Text ----------------------------------------------------------------------------------------------------

    def without_addresses(text):
        """Default representations show where an object lies, which differs from run to run."""
        start = text.find(' at 0x')
        while start >= 0:
            end = start + 6
            while end < length(text) and text[end] in '0123456789abcdefABCDEF':
                end += 1
            text = text[:start] + text[end:]
            start = text.find(' at 0x', start)
        return text

    def charge_text(text):
        count = length(text)
        if count > 15:
            charge(count >> 4)
            if type_type(text) is str_type and ' at 0x' in text:
                return without_addresses(text)
        return text

    def show_price(value):
        """What turning a value into text costs before it is done."""
        kind = type_type(value)
        if kind is int_type:
            words = digits(value)
            if words > 4:
                charge(words * words >> 2)
        elif parts_of(kind) is not None:
            weigh(value)

    def text(value):
        if type_type(value) is str_type:
            return value
        show_price(value)
        return charge_text(make_text(value))

    def represent(value, ascii_only=False):
        show_price(value)
        return charge_text(ascii(value) if ascii_only else make_repr(value))

    def formatted(value, spec=''):
        if type_type(spec) is not str_type:
            raise TypeError('format() argument 2 must be str')
        show_price(value)
        if length(spec) > 1:
            printf_price(spec)
        return charge_text(format_value(value, spec))

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

    # ---- Attributes by name --------------------------------------------------------------------------------------

    forbidden_attributes = set()

    def guard(name):
        if type_type(name) is not str_type:
            if not is_instance(name, str_type):
                return name
            name = str_type.__str__(name)
        if name in forbidden_attributes or MARK in name:
            raise AttributeError(f'the attribute {name!r} is not available')
        return name

    missing = object()

    def guarded_getattr(value, name, default=missing):
        name = guard(name)
        if name in priced:
            return attribute(value, name) if default is missing else (
                attribute(value, name) if has_attribute(value, name) else default)
        if name == '__dict__':
            return dictionary(value)
        return get_attribute(value, name) if default is missing else get_attribute(value, name, default)

    def guarded_hasattr(value, name):
        try:
            name = guard(name)
        except AttributeError:
            return False
        return has_attribute(value, name)

    real_setattr, real_delattr = setattr, delattr

    def guarded_setattr(value, name, new):
        real_setattr(value, guard(name), new)

    def guarded_delattr(value, name):
        real_delattr(value, guard(name))

    def dictionary(value):
        kind = type_type(value)
        if is_instance(value, module_type) or kind is function_type:
            raise AttributeError("the attribute '__dict__' of modules and functions is not available")
        if is_instance(value, type_type):
            return {name: item for name, item in type_type.__dict__['__dict__'].__get__(value).items()
                    if name not in forbidden_attributes and name not in priced}
        return value.__dict__

    def guarded_vars(value=missing):
        if value is missing:
            raise NameError('vars() without an object is not available')
        return dictionary(value)

    def guarded_dir(value=missing):
        if value is missing:
            raise NameError('dir() without an object is not available')
        return [name for name in finite(dir_real(value)) if MARK not in name]

    dir_real = dir

    def attribute(value, name):
        """A priced method as a value of its own."""
        if is_instance(value, type_type):
            if is_subclass(value, built_in):
                get_attribute(value, name)
                method = priced[name]
                if name == 'fromkeys':
                    return lambda *arguments, **named: method(value, *arguments, **named)
                if name == 'from_bytes' or name == 'maketrans' or name == 'fromhex':
                    return get_attribute(value, name)
                return method
        elif is_instance(value, built_in):
            get_attribute(value, name)
            method = priced[name]
            return lambda *arguments, **named: method(value, *arguments, **named)
        return get_attribute(value, name)

    built_in = (str, bytes, bytearray, list, tuple, dict, set, frozenset, int, float)

    # ---- Methods whose cost grows --------------------------------------------------------------------------------

    priced = {}

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
            return list_type.sort(value, **named)
        if simple_key in named:
            named['key'] = named.pop(simple_key)
        return get_attribute(value, 'sort')(**named)

    #: The name that the translator gives an argument `key` whose values are numbers or texts, as its text shows.
    simple_key = MARK + 'key'

    def weigh_keys(named):
        """Whether there is a key to compare by; its values are weighed if they may hold others."""
        if simple_key in named:
            named['key'] = named.pop(simple_key)
            return True
        key = named.get('key')
        if key is None:
            return False

        def weighed_key(item):
            value = key(item)
            return value if type_type(value) in leaf_types else weighed(value)

        named['key'] = weighed_key
        return True

    def sort_price(count):
        charge(1 + count * bit_length(count))

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
                arguments = [all_weighed(one) if type_type(one) is not dict_type else mapping(one) for one in arguments]
            return get_attribute(value, name)(*arguments, **named)

        priced[name] = priced_method

    for name in ('union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint',
                 'intersection_update', 'difference_update', 'symmetric_difference_update'):
        by_iterables(name)

    @method
    def update(value, *arguments, **named):
        if is_instance(value, dict_type):
            arguments = [mapping(one) if has_attribute(one, 'keys') else pairs_weighed(one) for one in arguments]
        elif is_instance(value, set_type):
            arguments = [all_weighed(one) for one in arguments]
        return get_attribute(value, 'update')(*arguments, **named)

    @method
    def fromkeys(value, items, *default):
        return value.fromkeys(all_weighed(items), *default)

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

    for name in ('__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__', '__contains__', '__setitem__', '__repr__', '__str__',
                 'subgroup'):
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

    # ---- Functions whose cost grows ------------------------------------------------------------------------------

    functions = {}

    def function(name):
        def keep(value):
            functions[name] = value
            return value

        return keep

    @function('sum')
    def priced_sum(items, /, start=0):
        total = start
        if type_type(items) is range_type:
            charge(range_size(items))
            return sum_real(items, start)
        if type_type(start) is int_type and (type_type(items) is list_type or type_type(items) is tuple_type):
            charge(length(items))
            for item in items:
                if type_type(item) is not float_type and not (
                        type_type(item) is int_type and -4294967296 < item < 4294967296):
                    break
            else:
                return sum_real(items, start)
        for item in finite(items):
            total = add(total, item)
        return total

    sum_real, min_real, max_real, sorted_real, any_real, all_real = sum, min, max, sorted, any, all

    @function('min')
    def priced_min(first, second=missing, /, *more, **named):
        if second is not missing and not more and not named:
            return second if compared(second) < first else first
        keyed = weigh_keys(named)
        if second is missing:
            return min_real(finite(first) if keyed else all_weighed(first), **named)
        return min_real(first, second, *more, **named)

    @function('max')
    def priced_max(first, second=missing, /, *more, **named):
        if second is not missing and not more and not named:
            return second if compared(second) > first else first
        keyed = weigh_keys(named)
        if second is missing:
            return max_real(finite(first) if keyed else all_weighed(first), **named)
        return max_real(first, second, *more, **named)

    @function('sorted')
    def priced_sorted(items, /, *, reverse=False, **named):
        keyed = weigh_keys(named)
        copied_items = [item for item in finite(items)] if size(items) < 0 else list_type(items)
        sort_price(length(copied_items))
        if not keyed:
            all_weighed(copied_items)
        copied_items.sort(reverse=reverse, **named)
        return copied_items

    @function('range')
    def priced_range(*bounds):
        made = range_type(*bounds)
        count = range_size(made)
        if count > 1000:
            charge(count >> 3)
        return made

    @function('iter')
    def priced_iter(source, sentinel=missing, /):
        return make_iterator(source) if sentinel is missing else until(source, sentinel)

    def until(ask, sentinel):
        while True:
            charge(2)
            value = ask()
            if value == sentinel:
                return
            yield value

    @function('round')
    def priced_round(number, ndigits=None):
        if ndigits is None:
            return round_real(number)
        if is_instance(ndigits, int_type):
            ndigits = exact(ndigits)
            charge(-ndigits >> 3 if ndigits < -64 else 0)
        return round_real(number, ndigits)

    round_real = round

    @function('any')
    def priced_any(items, /):
        return any_real(finite(items))

    @function('all')
    def priced_all(items, /):
        return all_real(finite(items))

    @function('filter')
    def priced_filter(keep, items, /):
        if keep is None:
            for item in items:
                charge(1)
                if item:
                    yield item
        else:
            for item in items:
                charge(1)
                if keep(item):
                    yield item

    @function('pow')
    def priced_pow(base, exp, mod=None):
        return power_function(base, exp, mod)

    @function('divmod')
    def priced_divmod(a, b, /):
        modulo_price(a, b) if not is_instance(a, texts) else None
        return divmod_real(a, b)

    divmod_real, bin_real, hex_real, oct_real, ascii_real = divmod, bin, hex, oct, ascii

    def in_digits(name, real):
        def priced_function(value, /):
            if is_instance(value, int_type):
                charge(digits(value) >> 2)
            return real(value)

        functions[name] = priced_function

    in_digits('bin', bin_real)
    in_digits('hex', hex_real)
    in_digits('oct', oct_real)

    functions['repr'] = lambda value, /: represent(value)
    functions['ascii'] = lambda value, /: represent(value, True)
    functions['format'] = formatted

    @function('print')
    def priced_print(*values, sep=' ', end='\n', file=None, flush=False):
        shown = [text(value) for value in values]
        charge(8)
        print_real(*shown, sep=sep, end=end, flush=flush)

    print_real = print

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

    @function('isinstance')
    def priced_isinstance(value, kinds, /):
        if type_type(kinds) is not type_type and is_instance(kinds, tuple_type):
            weighed(kinds)
        return is_instance(value, kinds)

    @function('issubclass')
    def priced_issubclass(kind, kinds, /):
        if type_type(kinds) is not type_type and is_instance(kinds, tuple_type):
            weighed(kinds)
        return is_subclass(kind, kinds)

    @function('setattr')
    def priced_setattr(value, name, new, /):
        guarded_setattr(value, name, new)

    @function('delattr')
    def priced_delattr(value, name, /):
        guarded_delattr(value, name)

    functions['getattr'] = guarded_getattr
    functions['hasattr'] = guarded_hasattr
    functions['vars'] = guarded_vars
    functions['dir'] = guarded_dir

    def refusing(name):
        def refused(*arguments, **named):
            raise NameError(f'{name!r} is not available')

        functions[name] = refused

    # ---- Calls of types; a type that is only named stays itself --------------------------------------------------

    def make_sequence(real, take=finite):
        def made(*arguments, **named):
            if length(arguments) == 1:
                return real(take(arguments[0]), **named)
            return real(*arguments, **named)

        return made

    def pairs_weighed(items):
        """Pairs of which dicts are made; the first of each becomes a key."""
        for pair in finite(items):
            if type_type(pair) is tuple_type and length(pair) == 2:
                weighed(pair[0])
            yield pair

    def make_dict(*arguments, **named):
        if arguments:
            first = arguments[0]
            first = mapping(first) if has_attribute(first, 'keys') else pairs_weighed(first)
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
        'set': make_sequence(set, all_weighed),
        'frozenset': make_sequence(frozenset, all_weighed),
        'dict': make_dict,
        'str': make_string,
        'bytes': make_bytes(bytes),
        'bytearray': make_bytes(bytearray),
        'int': make_integer,
        'type': make_type,
    }

    # ---- The parts, by the names that the translator writes ------------------------------------------------------

    def copied(value):
        return charge_size(value)

    operations = {
        'charge': charge, 'tick': tick, 'enter': enter, 'leave': leave, 'result': result, 'reached': reached, 'depth': present_depth,
        'caught': caught,
        'finite': finite, 'mapping': mapping, 'copied': copied, 'attribute': attribute, 'dictionary': dictionary,
        'multiply': multiply, 'multiply_into': multiply_into, 'power': power, 'power_into': power_into,
        'shift': shift, 'shift_into': shift_into, 'add': add, 'add_into': add_into,
        'modulo': modulo, 'modulo_into': modulo_into, 'divide': divide, 'divide_into': divide_into,
        'unite': unite, 'unite_into': unite_into, 'intersect': intersect, 'intersect_into': intersect_into,
        'differ': differ, 'differ_into': differ_into, 'equal': equal, 'unequal': unequal,
        'type': type, 'float': float, 'summed': summed, 'min': priced_min, 'max': priced_max,
        'contains': contains, 'lacks': lacks, 'compared': compared, 'weighed': weighed, 'text': text, 'repr': represent, 'format': formatted,
        'charge_text': charge_text,
    }
    for name, function_of_name in priced.items():
        operations['.' + name] = function_of_name
    for name, maker in makers.items():
        operations['new ' + name] = maker

    def forbid(names, attributes):
        forbidden_attributes.update(attributes.split())
        for name in names.split():
            refusing(name)

    from types import SimpleNamespace
    return SimpleNamespace(
        mark=MARK,
        limit_depth=limit_depth,
        refuel=refuel,
        reached=reached,
        spent=spent,
        allowed=allowed,
        is_empty=is_empty,
        is_broken=is_broken,
        charge=charge,
        finite=finite,
        weigh=weigh,
        weighed=weighed,
        forbid=forbid,
        guard=guard,
        out_of_fuel=OutOfFuel,
        exhausted=Exhausted,
        operations={MARK + name: value for name, value in operations.items()},
        functions=functions,
        priced_methods=' '.join(sorted_real(priced)),
        priced_types=' '.join(makers),
    )


boot_meter
