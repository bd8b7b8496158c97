"""What the charges that the translator inserts call: the meter of one guest and the priced forms of Python's own functions.

Evaluated once in every guest, before anything else; the value of this file is a function that makes the meter of its parts,
the files of the folder `meter` in the order in which each builds on those before it. Nothing here is a wall against hostile
code: what slips through is stopped by the walls outside. It makes compute cost the same everywhere.

Prices, in units of fuel: see the interface document. A part takes what it needs of Python itself by other names before any
code of a program runs, and is fast because those names are its own.
"""


def boot_meter(*parts):
    from types import SimpleNamespace

    # No source text can spell it, so no program can write the names that begin with it.
    meter = SimpleNamespace(mark='\u26bd')
    for part in parts:
        part(meter)

    #: What the translator writes, by the names that it gives them.
    operations = {
        'type': type, 'float': float, 'nothing': type(None), 'depth': meter.present_depth,
        'min': meter.priced_min, 'max': meter.priced_max, 'repr': meter.represent, 'format': meter.formatted, 'attribute_of': meter.attribute,
    }
    for name in '''
            charge tick enter leave result reached caught finite mapping copied attribute dictionary
            multiply multiply_into power power_into shift shift_into add add_into summed
            modulo modulo_into divide divide_into unite unite_into intersect intersect_into differ differ_into
            equal unequal contains lacks compared hashed weighed text charge_text
            '''.split():
        operations[name] = getattr(meter, name)
    for name, method in meter.priced.items():
        operations['.' + name] = meter.called(name, method)
    for name, maker in meter.makers.items():
        operations['new ' + name] = maker
    meter.operations = {meter.mark + name: value for name, value in operations.items()}

    meter.priced_methods = ' '.join(sorted(meter.priced))
    meter.priced_types = ' '.join(meter.makers)

    def forbid(names, attributes):
        meter.forbidden_attributes.update(attributes.split())
        for name in names.split():
            meter.refusing(name)

    meter.forbid = forbid
    return meter


boot_meter
