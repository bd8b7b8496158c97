"""Python's own functions whose cost grows with their arguments."""


def boot_functions(meter):
    float_type, int_type, is_instance, is_subclass, length = float, int, isinstance, issubclass, len
    list_type, make_iterator, range_type, tuple_type, type_type = list, iter, range, tuple, type
    texts = (str, bytes, bytearray)
    charge = meter.charge
    digits, exact, finite, range_size, size = meter.digits, meter.exact, meter.finite, meter.range_size, meter.size
    all_weighed, compared, weighed = meter.all_weighed, meter.compared, meter.weighed
    formatted, represent, text = meter.formatted, meter.represent, meter.text
    add, modulo_price, power_function = meter.add, meter.modulo_price, meter.power_function
    guarded_delattr, guarded_dir = meter.guarded_delattr, meter.guarded_dir
    guarded_getattr, guarded_hasattr = meter.guarded_getattr, meter.guarded_hasattr
    guarded_setattr, guarded_vars, missing = meter.guarded_setattr, meter.guarded_vars, meter.missing
    sort_price, weigh_keys = meter.sort_price, meter.weigh_keys

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

    sum_real, min_real, max_real, any_real, all_real = sum, min, max, any, all

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

    divmod_real, bin_real, hex_real, oct_real = divmod, bin, hex, oct

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

    meter.function = function
    meter.functions = functions
    meter.priced_max = priced_max
    meter.priced_min = priced_min
    meter.refusing = refusing


boot_functions
