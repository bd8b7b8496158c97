"""Calls, of which those of priced functions and methods go to the meter."""


def boot_calls(translator):
    import _ast as syntax

    nodes, shortcuts = translator.nodes, translator.shortcuts
    MARK, load, call = nodes.mark, nodes.load, nodes.call
    CALL_NODES = translator.CALL_NODES
    priced_methods, priced_types = translator.priced_methods, translator.priced_types
    check_attribute, gives_number = translator.check_attribute, translator.gives_number

    def call_expression(translation, node):
        translation.block.nodes += CALL_NODES
        function = node.func
        if is_extreme(translation, node):
            first = translation.expression(node.args[0])
            translation.block.nodes += 1
            return shortcuts.extreme(function.id, first, translation.later(node.args[1]), translation.kept, node)
        node.args = [translation.expression(one) for one in node.args]
        keywords(translation, node)
        price_texts_of_map(translation, node)
        if type(function) is syntax.Attribute and function.attr in priced_methods:
            node.args = [translation.expression(function.value)] + node.args
            node.func = load('.' + function.attr, function)
        elif makes_priced_type(translation, node):
            node.func = load('new ' + function.id, function)
        else:
            node.func = translation.expression(function)
        return node

    def keywords(translation, node):
        for keyword in node.keywords:
            if keyword.arg == 'key' and has_simple_key(translation, node.func, keyword.value):
                keyword.arg = MARK + 'key'
            keyword.value = translation.expression(keyword.value)
            if keyword.arg is None:
                keyword.value = call('mapping', [keyword.value], keyword.value)
            else:
                check_attribute(translation, keyword, keyword.arg)

    def price_texts_of_map(translation, node):
        """`map(str, ...)` makes texts at their price."""
        function, arguments = node.func, node.args
        if type(function) is syntax.Name and function.id == 'map' and arguments:
            first = arguments[0]
            if type(first) is syntax.Name and first.id == 'str' and 'str' not in translation.bound:
                arguments[0] = load('new str', first)

    def makes_priced_type(translation, node):
        function = node.func
        return type(function) is syntax.Name and function.id in priced_types and function.id not in translation.bound and (
            function.id != 'type' or len(node.args) != 1 or type(node.args[0]) is syntax.Starred)

    def is_extreme(translation, node):
        function = node.func
        return (type(function) is syntax.Name and function.id in ('min', 'max') and function.id not in translation.bound
                and len(node.args) == 2 and not node.keywords
                and not any(type(one) is syntax.Starred for one in node.args))

    def has_simple_key(translation, function, key):
        if type(function) is syntax.Attribute:
            orders = function.attr == 'sort'
        else:
            orders = (type(function) is syntax.Name and function.id in ('min', 'max', 'sorted')
                      and function.id not in translation.bound)
        return orders and type(key) is syntax.Lambda and gives_number(translation, key.body)

    def starred(translation, node):
        node.value = translation.expression(node.value)
        if type(node.ctx) is syntax.Load:
            node.value = call('finite', [node.value], node)
        return node

    translator.expression_handlers.update({syntax.Call: call_expression, syntax.Starred: starred})


boot_calls
