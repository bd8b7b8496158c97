"""Loops, which pay for their body each time it runs."""


def boot_loops(translator):
    import _ast as syntax

    nodes = translator.nodes
    constant, call, statement = nodes.constant, nodes.call, nodes.statement

    def for_loop(translation, node):
        node.target = translation.expression(node.target)
        node.iter = translation.expression(node.iter)
        node.body = charged(translation, node.body, translation.block.within())
        node.orelse = translation.statements(node.orelse)
        return node

    def while_loop(translation, node):
        """The test runs as often as the body, which pays for it."""
        outer = translation.block
        block = translation.block = outer.within()
        node.test = translation.expression(node.test)
        translation.block = outer
        node.body = charged(translation, node.body, block)
        node.orelse = translation.statements(node.orelse)
        return node

    def charged(translation, statements, block):
        code = translation.body(statements, block)
        at = statements[0]
        return [statement(call('charge', [constant(block.units(), at)], at), at)] + code

    translator.statement_handlers.update({syntax.For: for_loop, syntax.While: while_loop})


boot_loops
