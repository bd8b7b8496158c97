"""Values turned into text."""


def boot_texts(meter):
    bytes_type, format_value, int_type, is_instance, length = bytes, format, int, isinstance, len
    make_repr, make_text, str_type, type_type = repr, str, str, type
    charge = meter.charge
    digits = meter.digits
    parts_of, weigh = meter.parts_of, meter.weigh

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

    meter.charge_text = charge_text
    meter.formatted = formatted
    meter.printf_price = printf_price
    meter.represent = represent
    meter.text = text


boot_texts
