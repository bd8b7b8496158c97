"""Attributes, subscripts and slices."""


def boot_lookups(translator):
    import _ast as syntax

    constant, call = translator.nodes.constant, translator.nodes.call
    CALL_NODES, priced_methods = translator.CALL_NODES, translator.priced_methods
    check_attribute, key = translator.check_attribute, translator.key

    def attribute(translation, node):
        check_attribute(translation, node, node.attr)
        node.value = translation.expression(node.value)
        if type(node.ctx) is syntax.Load:
            if node.attr in priced_methods:
                translation.block.nodes += CALL_NODES
                return call('attribute', [node.value, constant(node.attr, node)], node)
            if node.attr == '__dict__' and not translation.trusted:
                return call('dictionary', [node.value], node)
        return node

    def subscript(translation, node):
        node.value = translation.expression(node.value)
        stores = type(node.ctx) is syntax.Store
        node.slice = key(translation, node.slice) if stores else translation.expression(node.slice)
        if type(node.ctx) is syntax.Load and type(node.slice) is syntax.Slice:
            translation.block.nodes += CALL_NODES
            return call('copied', [node], node)
        return node

    translator.expression_handlers.update({syntax.Attribute: attribute, syntax.Subscript: subscript})


boot_lookups
