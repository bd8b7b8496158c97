"""What may catch an exception: it sets the depth of calls right, and lets nobody go on who met the end of the stack."""


def boot_exceptions(translator):
    import _ast as syntax

    nodes = translator.nodes
    MARK = nodes.mark
    place, store, call = nodes.place, nodes.store, nodes.call
    statement, assign = nodes.statement, nodes.assign
    check_name = translator.check_name

    #: Handlers of these cannot catch the end of the stack, so they need no guard.
    harmless_exceptions = frozenset((
        'ArithmeticError', 'AssertionError', 'AttributeError', 'ImportError', 'IndexError', 'KeyError', 'LookupError',
        'ModuleNotFoundError', 'NameError', 'NotImplementedError', 'OverflowError', 'StopIteration', 'TypeError',
        'UnboundLocalError', 'UnicodeError', 'ValueError', 'ZeroDivisionError'))

    def guarded(translation, node):
        """What may swallow an exception sets the depth of calls right afterwards."""
        block = translation.block
        depth = block.depth
        before = []
        if depth is None and block.keeps:
            block.depth = MARK + 'deep'
            before.append(assign(store(block.depth, node), call('depth', [], node), node))
        translation.fields(node)
        if type(node) is syntax.With and block.depth is not None:
            before.append(node)
            node = statement(call('reached', [depth_name(block, node)], node), node)
        block.depth = depth
        return before + [node]

    def depth_name(block, at):
        return place(syntax.Name(id=block.depth, ctx=syntax.Load()), at)

    def handler(translation, node):
        block, bound = translation.block, translation.bound
        block.nodes += 1
        caught = node.type
        depth = [] if block.depth is None else [depth_name(block, node)]
        if not (type(caught) is syntax.Name and caught.id in harmless_exceptions and caught.id not in bound):
            first = [statement(call('caught', depth, node), node)]
        else:
            first = [statement(call('reached', depth, node), node)] if depth else []
        if caught is not None:
            listed = caught.elts if type(caught) is syntax.Tuple else [caught]
            built_in = all(type(one) is syntax.Name and one.id not in bound for one in listed)
            node.type = translation.expression(caught)
            if not built_in:
                node.type = call('weighed', [node.type], node)
        if node.name is not None:
            check_name(translation, node, node.name)
        node.body = first + translation.statements(node.body)
        return node

    translator.statement_handlers.update({
        syntax.Try: guarded,
        syntax.With: guarded,
        syntax.ExceptHandler: handler,
    })


boot_exceptions
