"""What it costs to go through a value: sizes are numbers of elements, or of characters and bytes divided by 16."""


def boot_sizes(meter):
    bytearray_type, bytes_type, dict_type, frozenset_type = bytearray, bytes, dict, frozenset
    int_type, is_instance, length = int, isinstance, len
    list_type, range_type, set_type, str_type, tuple_type, type_type = list, range, set, str, tuple, type
    bit_length = int.bit_length
    containers = (list, tuple, dict, set, frozenset)
    mapping_view_types = (type({}.keys()), type({}.values()), type({}.items()))
    texts = (str, bytes, bytearray)
    charge = meter.charge

    def exact(number):
        """The plain integer behind an instance of a subclass, whose own operators are not to be asked."""
        return number if type_type(number) is int_type else int_type.__add__(number, 0)

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

    def digits(value):
        """The length of an integer in words of 32 bits."""
        return (bit_length(value) >> 5) + 1

    def length_of_text(value):
        for kind in texts:
            if is_instance(value, kind):
                return kind.__len__(value)
        return 0

    def copied(value):
        return charge_size(value)

    meter.charge_size = charge_size
    meter.copied = copied
    meter.counted = counted
    meter.digits = digits
    meter.exact = exact
    meter.finite = finite
    meter.length_of = length_of
    meter.length_of_text = length_of_text
    meter.mapping = mapping
    meter.range_size = range_size
    meter.size = size


boot_sizes
