"""Functions and lambdas, which pay at their beginning and count the depth of calls."""


def boot_functions(translator):
    import _ast as syntax

    SHORT_NODES = 96

    nodes, shortcuts = translator.nodes, translator.shortcuts
    MARK = nodes.mark
    place, load, store, constant, call = nodes.place, nodes.load, nodes.store, nodes.constant, nodes.call
    statement, assign, children = nodes.statement, nodes.assign, nodes.children
    Block = translator.Block
    annotation, check_name = translator.annotation, translator.check_name
    is_docstring, number_names = translator.is_docstring, translator.number_names

    branching = (syntax.Call, syntax.For, syntax.While, syntax.comprehension, syntax.Yield, syntax.YieldFrom, syntax.Lambda,
                 syntax.FunctionDef, syntax.ClassDef, syntax.Import, syntax.ImportFrom, syntax.With, syntax.JoinedStr)

    def is_short_leaf(function):
        """No calls, no loops, and short: nothing of it can run for long by itself."""
        if is_called_unseen(function):
            return False
        count = 0
        waiting = list(function.body)
        while waiting:
            node = waiting.pop()
            if isinstance(node, branching):
                return False
            count += 1
            if count > SHORT_NODES:
                return False
            waiting.extend(children(node))
        return True

    def is_called_unseen(function):
        """Whether the language itself calls it, and may swallow what it raises."""
        return bool(function.decorator_list) or function.name.startswith('__') and function.name != '__init__'

    def yields(function):
        waiting = list(function.body)
        while waiting:
            node = waiting.pop()
            kind = type(node)
            if kind is syntax.Yield or kind is syntax.YieldFrom:
                return True
            if kind is syntax.FunctionDef or kind is syntax.Lambda or kind is syntax.ClassDef:
                continue
            waiting.extend(children(node))
        return False

    def function(translation, node):
        check_name(translation, node, node.name)
        translation.block.nodes += 2
        node.decorator_list = [translation.expression(one) for one in node.decorator_list]
        node.args = translation.any(node.args)
        if node.returns is not None:
            node.returns = annotation(translation, node.returns)
        block = block_of(node)
        first = 1 if is_docstring(node.body) else 0
        outer = translation.numbers, translation.kept
        translation.numbers, translation.kept = number_names(node, translation.bound), shortcuts.Names()
        code = translation.body(node.body[first:], block)
        translation.numbers, translation.kept = outer
        at = node.body[first] if first < len(node.body) else node.body[0]
        price = constant(block.units(), at)
        if block.depth is None:
            code = [statement(call('charge', [price], at), at)] + code
        elif code:
            code = counted(code, block, assign(store(MARK, at), call('enter', [price], at), at), at)
        node.body = node.body[:first] + code
        return node

    def block_of(function):
        """The block of a function's code. What calls nothing needs no depth of its own."""
        leaf = is_short_leaf(function)
        if leaf or yields(function):
            return Block(keeps=not leaf)
        return Block(MARK, leaves=not is_called_unseen(function))

    def counted(code, block, enter, at):
        """A function's code with its depth counted up, and down however it ends. An exception that passes through needs no
        counting down where all that catch it set the depth right."""
        leave = statement(call('leave', [load('', at)], at), at)
        if not block.leaves:
            return [enter, place(syntax.Try(body=code, handlers=[], orelse=[], finalbody=[leave]), at)]
        ended = type(code[-1]) is syntax.Return or type(code[-1]) is syntax.Raise
        return [enter] + code + ([] if ended else [leave])

    def return_statement(translation, node):
        translation.block.nodes += 1
        if node.value is not None:
            node.value = translation.expression(node.value)
        if not translation.block.leaves:
            return node
        if node.value is None or type(node.value) is syntax.Constant or type(node.value) is syntax.Name:
            return [statement(call('leave', [load('', node)], node), node), node]
        node.value = call('result', [load('', node), node.value], node)
        return node

    def function_expression(translation, node):
        """A lambda pays for itself; it has no room for a `finally`, so its depth is set right by who catches."""
        node.args = translation.any(node.args)
        outer = translation.block, translation.kept
        block = translation.block = Block()
        translation.kept = shortcuts.Names() if translation.keeps else None
        body = translation.expression(node.body)
        translation.block, translation.kept = outer
        price = constant(block.units(), node)
        node.body = call('result', [call('enter', [price], node), body], node)
        return node

    translator.statement_handlers.update({syntax.FunctionDef: function, syntax.Return: return_statement})
    translator.expression_handlers[syntax.Lambda] = function_expression


boot_functions
