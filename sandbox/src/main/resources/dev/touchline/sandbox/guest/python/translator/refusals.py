"""What programs may not write, while the library, which is trusted, may: names that lead to the meter, and what cannot be
metered."""


def boot_refusals(translator):
    import _ast as syntax

    MARK = translator.nodes.mark
    refuse = translator.refuse
    forbidden_names, forbidden_attributes = translator.names_refused, translator.attributes_refused
    priced_builtins = translator.priced_builtins

    #: A program may define methods of any name, but for what Python itself gives a meaning that leads to the meter.
    forbidden_everywhere = frozenset(('__builtins__', '__import__', '__loader__', '__match_args__', '__path__', '__spec__'))

    def check_name(translation, node, name):
        if translation.trusted:
            return
        if name in forbidden_everywhere or MARK in name:
            refuse(node, f'the name {name!r} is not available')
        if name in forbidden_names and name not in translation.bound:
            refuse(node, f'{name!r} is not available')

    def check_attribute(translation, node, name):
        if name in forbidden_attributes and not translation.trusted:
            refuse(node, f'the attribute {name!r} is not available')

    def delete(translation, node):
        for target in node.targets:
            if type(target) is syntax.Name and target.id in priced_builtins and not translation.trusted:
                refuse(target, f'the built-in name {target.id!r} cannot be deleted')
        translation.fields(node)
        return node

    def no_group(translation, node):
        if translation.trusted:
            return node
        refuse(node, "'except*' is not available; use 'except'")

    def no_async(translation, node):
        if translation.trusted:
            return node
        refuse(node, 'async functions and await are not available: there is no event loop')

    translator.statement_handlers.update({
        syntax.Delete: delete,
        syntax.TryStar: no_group,
        syntax.AsyncFunctionDef: no_async,
        syntax.AsyncFor: no_async,
        syntax.AsyncWith: no_async,
    })
    translator.expression_handlers[syntax.Await] = no_async
    translator.check_attribute = check_attribute
    translator.check_name = check_name
    translator.no_async = no_async


boot_refusals
