"""Comprehensions, which pay for each element that their loops reach."""


def boot_comprehensions(translator):
    import _ast as syntax

    constant, call = translator.nodes.constant, translator.nodes.call
    Block, key, no_async = translator.Block, translator.key, translator.no_async

    def comprehension(translation, node):
        outer, kept = translation.block, translation.kept
        block = Block()
        loops(translation, node, block)
        if type(node) is syntax.DictComp:
            node.key = key(translation, node.key)
            node.value = translation.expression(node.value)
        elif type(node) is syntax.SetComp:
            node.elt = key(translation, node.elt)
        else:
            node.elt = translation.expression(node.elt)
        translation.block, translation.kept = outer, kept
        for loop in node.generators:
            loop.ifs.insert(0, call('tick', [constant(block.units(), loop.iter)], loop.iter))
        return node

    def loops(translation, node, block):
        """Translates the loops. What the first one goes through is evaluated, and paid for, outside of the comprehension."""
        for loop in node.generators:
            if loop.is_async:
                no_async(translation, node)
            # Python has no names of one's own in what a comprehension goes through, not even in a lambda.
            translation.kept, keeps, translation.keeps = None, translation.keeps, False
            loop.iter = translation.expression(loop.iter)
            translation.block, translation.keeps = block, keeps
            loop.target = translation.expression(loop.target)
            loop.ifs = [translation.expression(one) for one in loop.ifs]

    translator.expression_handlers.update({
        syntax.ListComp: comprehension,
        syntax.SetComp: comprehension,
        syntax.DictComp: comprehension,
        syntax.GeneratorExp: comprehension,
    })


boot_comprehensions
