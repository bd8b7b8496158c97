"""Attributes that a program names at run time, under the same rules as those in its text."""


def boot_attributes(meter):
    import sys

    get_attribute, has_attribute, is_instance = getattr, hasattr, isinstance
    is_subclass, str_type, type_type = issubclass, str, type
    function_type = type(boot_attributes)
    module_type = type(sys)
    MARK = meter.mark
    finite = meter.finite

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
                real = get_attribute(value, name)
                if name == 'from_bytes' or name == 'maketrans' or name == 'fromhex':
                    return real
                method = priced[name]
                if name == 'fromkeys':
                    return lambda *arguments, **named: method(value, *arguments, **named)
                return lambda first, *arguments, **named: (
                    method if is_instance(first, value) else real)(first, *arguments, **named)
        elif is_instance(value, built_in):
            get_attribute(value, name)
            method = priced[name]
            return lambda *arguments, **named: method(value, *arguments, **named)
        return get_attribute(value, name)

    def called(name, method):
        """A priced method as it is called by its name, on a value or on a type: `'-'.join(x)` and `str.join('-', x)`."""

        def priced_method(value, *arguments, **named):
            if is_instance(value, type_type):
                return attribute(value, name)(*arguments, **named)
            return method(value, *arguments, **named)

        return priced_method

    built_in = (str, bytes, bytearray, list, tuple, dict, set, frozenset, int, float)
    priced = {}

    meter.attribute = attribute
    meter.built_in = built_in
    meter.called = called
    meter.dictionary = dictionary
    meter.forbidden_attributes = forbidden_attributes
    meter.guard = guard
    meter.guarded_delattr = guarded_delattr
    meter.guarded_dir = guarded_dir
    meter.guarded_getattr = guarded_getattr
    meter.guarded_hasattr = guarded_hasattr
    meter.guarded_setattr = guarded_setattr
    meter.guarded_vars = guarded_vars
    meter.missing = missing
    meter.priced = priced


boot_attributes
