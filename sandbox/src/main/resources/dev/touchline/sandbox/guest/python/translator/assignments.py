"""Assignments, of which some go through all that an iterable gives."""


def boot_assignments(translator):
    import _ast as syntax

    call = translator.nodes.call

    def assignment(translation, node):
        translation.block.nodes += 1
        node.value = translation.expression(node.value)
        if any(has_star(target) or is_slice(target) for target in node.targets):
            node.value = call('finite', [node.value], node)
        node.targets = [translation.expression(target) for target in node.targets]
        return node

    def has_star(target):
        return isinstance(target, (syntax.Tuple, syntax.List)) and any(
            type(one) is syntax.Starred or has_star(one) for one in target.elts)

    def is_slice(target):
        return type(target) is syntax.Subscript and type(target.slice) is syntax.Slice

    translator.statement_handlers[syntax.Assign] = assignment


boot_assignments
