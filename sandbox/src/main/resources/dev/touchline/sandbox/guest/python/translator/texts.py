"""Formatted texts."""


def boot_texts(translator):
    import _ast as syntax

    constant, call = translator.nodes.constant, translator.nodes.call
    CALL_NODES = translator.CALL_NODES

    #: How a value within a formatted text becomes one: not at all, as by str, repr or ascii.
    UNCONVERTED, STR, REPR, ASCII = -1, ord('s'), ord('r'), ord('a')

    def formatted(translation, node):
        """A formatted text is charged by its length, and a width within it before it is made."""
        translation.block.nodes += CALL_NODES
        for part in node.values:
            if type(part) is syntax.FormattedValue:
                convert(translation, part)
        return call('charge_text', [node], node)

    def convert(translation, part):
        part.value = translation.expression(part.value)
        if part.conversion == REPR or part.conversion == ASCII:
            part.value = call('repr', [part.value, constant(part.conversion == ASCII, part)], part)
            part.conversion = UNCONVERTED
        elif part.conversion == STR:
            part.value = call('text', [part.value], part)
            part.conversion = UNCONVERTED
        if part.format_spec is not None:
            spec = translation.expression(part.format_spec)
            part.value = call('format', [part.value, spec], part)
            part.format_spec = None
        elif part.conversion == UNCONVERTED and type(part.value) is not syntax.Constant:
            part.value = call('text', [part.value], part)

    translator.expression_handlers[syntax.JoinedStr] = formatted


boot_texts
