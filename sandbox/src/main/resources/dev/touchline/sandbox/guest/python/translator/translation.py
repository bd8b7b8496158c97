"""The translation of one module: goes through its tree, counts the nodes of each block, and hands every node to what
translates its kind."""


def boot_translation(translator):
    import _ast as syntax
    import sys

    sys.setrecursionlimit(20_000)

    DEEPEST = 400

    Block = translator.Block
    folded = translator.folded
    check_name, refuse = translator.check_name, translator.refuse
    statement_handlers, expression_handlers = translator.statement_handlers, translator.expression_handlers

    class Translation:
        """What is known at a node of one module.

        bound    the names the module itself gives a meaning to
        block    what pays for the node
        level    how deep in expressions it is
        imports  the modules imported so far
        numbers  the local names that hold nothing but numbers and texts
        kept     where operands can be kept: in functions, not in modules, classes and comprehensions; or None
        keeps    whether operands can be kept in lambdas
        """

        def __init__(self, module, package, trusted, bound):
            self.module = module
            self.package = package
            self.trusted = trusted
            self.bound = bound
            self.block = Block()
            self.level = 0
            self.imports = set()
            self.numbers = frozenset()
            self.kept = None
            self.keeps = True

        def body(self, statements, block):
            """Translates statements as one block of their own."""
            outer = self.block
            self.block = block
            result = self.statements(statements)
            self.block = outer
            return result

        def statements(self, statements):
            result = []
            for one in statements:
                handler = statement_handlers.get(type(one))
                if handler is None:
                    self.fields(one)
                    result.append(one)
                else:
                    translated = handler(self, one)
                    if type(translated) is list:
                        result.extend(translated)
                    else:
                        result.append(translated)
            return result

        def fields(self, node):
            """Translates all that hangs below a node, in place."""
            self.block.nodes += 1
            for field in node._fields:
                value = getattr(node, field, None)
                if isinstance(value, list):
                    if value and isinstance(value[0], syntax.stmt):
                        setattr(node, field, self.statements(value))
                    else:
                        setattr(node, field, [self.any(item) for item in value])
                elif isinstance(value, syntax.AST):
                    setattr(node, field, self.any(value))

        def any(self, node):
            if isinstance(node, syntax.expr):
                return self.expression(node)
            if isinstance(node, syntax.AST):
                handler = statement_handlers.get(type(node))
                if handler is not None:
                    return handler(self, node)
                self.fields(node)
            return node

        def expression(self, node):
            node = folded(node)
            kind = type(node)
            self.block.nodes += 1
            if kind is syntax.Constant:
                return node
            if kind is syntax.Name:
                check_name(self, node, node.id)
                return node
            self.level += 1
            if self.level > DEEPEST:
                refuse(node, f'nested more than {DEEPEST} deep')
            handler = expression_handlers.get(kind)
            if handler is None:
                for field in node._fields:
                    value = getattr(node, field, None)
                    if isinstance(value, list):
                        setattr(node, field, [self.any(item) for item in value])
                    elif isinstance(value, syntax.AST):
                        setattr(node, field, self.any(value))
            else:
                node = handler(self, node)
            self.level -= 1
            return node

        def later(self, node):
            """An expression that runs while the value of another one may be kept."""
            if self.kept is None:
                return self.expression(node)
            self.kept.in_use += 1
            node = self.expression(node)
            self.kept.in_use -= 1
            return node

    translator.Translation = Translation


boot_translation
