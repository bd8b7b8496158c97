"""Arithmetic, whose cost grows with long integers, and with texts and sequences that are repeated or joined."""


def boot_arithmetic(meter):
    float_type, has_attribute, int_type, is_instance, length = float, hasattr, int, isinstance, len
    list_type, smaller, str_type, type_type = list, min, str, type
    bit_length = int.bit_length
    sequences = (list, tuple)
    texts = (str, bytes, bytearray)
    charge = meter.charge
    charge_size, digits, exact = meter.charge_size, meter.digits, meter.exact
    finite, length_of, length_of_text = meter.finite, meter.length_of, meter.length_of_text
    weighed = meter.weighed
    charge_text, printf_price = meter.charge_text, meter.printf_price

    def repeat_price(value, times):
        times = exact(times)
        if is_instance(value, texts):
            charge(length_of_text(value) * times >> 4 if times > 0 else 0)
        elif is_instance(value, sequences):
            charge(length_of(value) * times >> 2 if times > 0 else 0)
        elif has_attribute(value, '__len__') and not is_instance(value, type_type):
            charge(length(value) * times if times > 0 else 0)

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
            bits = bit_length(a) + exact(b)
            if bits > 64:
                charge(bits >> 3)

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

    meter.add = add
    meter.add_into = add_into
    meter.divide = divide
    meter.divide_into = divide_into
    meter.modulo = modulo
    meter.modulo_into = modulo_into
    meter.modulo_price = modulo_price
    meter.multiply = multiply
    meter.multiply_into = multiply_into
    meter.power = power
    meter.power_function = power_function
    meter.power_into = power_into
    meter.shift = shift
    meter.shift_into = shift_into
    meter.summed = summed


boot_arithmetic
