"""What the text of a program says outright: numbers, constants, and the first text of a body."""


def boot_constants(translator):
    import _ast as syntax

    constant = translator.nodes.constant

    def folded(node):
        """A number with its sign as one constant: with a sign to apply within a choice, a function is compiled and thrown back
        over and over."""
        if type(node) is syntax.UnaryOp and type(node.op) is syntax.USub and is_number(node.operand):
            return constant(-node.operand.value, node)
        return node

    def is_number(node):
        return type(node) is syntax.Constant and type(node.value) in (int, float)

    def is_small_number(node):
        return is_number(node) and -1e9 < node.value < 1e9

    def is_constant(node):
        kind = type(node)
        if kind is syntax.Constant:
            return True
        if kind is syntax.UnaryOp:
            return is_constant(node.operand)
        return kind in (syntax.Tuple, syntax.List, syntax.Set) and all(is_constant(one) for one in node.elts)

    def is_docstring(body):
        return (body and type(body[0]) is syntax.Expr and type(body[0].value) is syntax.Constant
                and type(body[0].value.value) is str)

    translator.folded = folded
    translator.is_constant = is_constant
    translator.is_docstring = is_docstring
    translator.is_number = is_number
    translator.is_small_number = is_small_number


boot_constants
