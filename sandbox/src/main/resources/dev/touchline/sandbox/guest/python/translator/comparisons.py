"""Comparisons, whose operands are weighed unless they are numbers."""


def boot_comparisons(translator):
    import _ast as syntax

    call, shortcuts = translator.nodes.call, translator.shortcuts
    CALL_NODES = translator.CALL_NODES
    gives_number, is_constant, refuse = translator.gives_number, translator.is_constant, translator.refuse

    #: Orders, which tuples and lists answer element by element, and all that a chain may hold of that sort.
    orders = (syntax.Lt, syntax.LtE, syntax.Gt, syntax.GtE)
    chained = orders + (syntax.Eq, syntax.NotEq)

    def comparison(translation, node):
        # Asked of the program's own text, before it is translated.
        constant_left, constant_right = is_constant(node.left), is_constant(node.comparators[0])
        values = [node.left] + node.comparators
        simple = [gives_number(translation, one) for one in values]
        values = [translation.expression(one) for one in values]
        for at, order in enumerate(node.ops):
            # Two values that share much take long to compare; one of them is enough to weigh.
            if not (simple[at] or simple[at + 1]) and type(order) in (orders if len(node.ops) == 1 else chained):
                values[at] = shortcuts.ordered(values[at], translation.kept)
        node.left = values[0]
        node.comparators = values[1:]
        if len(node.ops) > 1:
            if not translation.trusted and any(type(one) is syntax.In or type(one) is syntax.NotIn for one in node.ops):
                refuse(node, "'in' within a chain of comparisons is not available; join two comparisons by 'and'")
            return node
        name = priced(type(node.ops[0]), constant_left, constant_right)
        if name is None:
            return node
        translation.block.nodes += CALL_NODES
        return call(name, [node.left, node.comparators[0]], node)

    def priced(operator, constant_left, constant_right):
        """The name of the function that does what an operator does, at a price; or None."""
        if constant_right:
            return None
        if operator is syntax.In or operator is syntax.NotIn:
            return 'contains' if operator is syntax.In else 'lacks'
        if (operator is syntax.Eq or operator is syntax.NotEq) and not constant_left:
            return 'equal' if operator is syntax.Eq else 'unequal'
        return None

    translator.expression_handlers[syntax.Compare] = comparison


boot_comparisons
