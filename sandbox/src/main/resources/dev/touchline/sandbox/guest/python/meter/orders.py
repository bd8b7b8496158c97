"""What bringing values into order costs."""


def boot_orders(meter):
    type_type = type
    bit_length = int.bit_length
    charge, MARK = meter.charge, meter.mark
    leaf_types, weighed = meter.leaf_types, meter.weighed

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

    meter.simple_key = simple_key
    meter.sort_price = sort_price
    meter.weigh_keys = weigh_keys


boot_orders
