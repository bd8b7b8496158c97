"""Classes: what their bodies do is paid by the block around them."""


def boot_classes(translator):
    import _ast as syntax

    Block, check_name = translator.Block, translator.check_name

    def class_definition(translation, node):
        check_name(translation, node, node.name)
        head(translation, node)
        # The body has no depth of its own.
        outer, kept = translation.block, translation.kept
        translation.block, translation.kept = Block(keeps=False), None
        node.body = translation.statements(node.body)
        outer.nodes += translation.block.nodes
        translation.block, translation.kept = outer, kept
        return node

    def head(translation, node):
        translation.block.nodes += 1
        node.decorator_list = [translation.expression(one) for one in node.decorator_list]
        node.bases = [translation.expression(one) for one in node.bases]
        for keyword in node.keywords:
            translation.any(keyword)

    translator.statement_handlers[syntax.ClassDef] = class_definition


boot_classes
