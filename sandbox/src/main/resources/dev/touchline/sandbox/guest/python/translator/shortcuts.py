"""Arithmetic on floats without asking the meter, which has nothing to charge for it.

A call of a function costs an interpreter as much as ten operations, and most of what policies do is arithmetic on floats. So
`a * b` becomes `a * b if type(a) is float else multiply(a, b)`, which a compiler reduces to the multiplication. What an
operand is computed by runs once and in its place: it is kept in a name of its own where it is needed twice. What makes
such expressions is the namespace `translator.shortcuts`.
"""


def boot_shortcuts(translator):
    import _ast as syntax
    from types import SimpleNamespace

    nodes = translator.nodes
    place, load, call, constant = nodes.place, nodes.load, nodes.call, nodes.constant

    #: Operations that cost nothing worth a charge when the left operand is a float.
    by_left_operand = frozenset(('multiply', 'power', 'modulo', 'divide'))

    never_numbers = (syntax.List, syntax.Tuple, syntax.JoinedStr)

    class Names:
        """Names that keep an operand for a moment. Those in use while another expression runs are told apart by number."""

        def __init__(self):
            self.in_use = 0

        def name(self):
            return nodes.mark + str(self.in_use)

    def is_constant(node):
        return type(node) is syntax.Constant

    def is_plain(node):
        return type(node) is syntax.Name or is_constant(node)

    def again(node):
        if is_constant(node):
            return constant(node.value, node)
        return place(syntax.Name(id=node.id, ctx=syntax.Load()), node)

    def kept(value, names):
        """An expression that keeps a value, and one that gives it again."""
        name = names.name()
        return (place(syntax.NamedExpr(target=nodes.store(name, value), value=value), value),
                place(syntax.Name(id=name, ctx=syntax.Load()), value))

    def kept_unless_plain(value, names):
        return (value, again(value)) if is_plain(value) else kept(value, names)

    def either(test, then, otherwise, at):
        return place(syntax.IfExp(test=test, body=then, orelse=otherwise), at)

    def is_float(value, at):
        return compare(call('type', [value], at), syntax.Is(), load('float', at), at)

    def binary(left, operator, right, at):
        return place(syntax.BinOp(left=left, op=operator, right=right), at)

    def compare(left, operator, right, at):
        return place(syntax.Compare(left=left, ops=[operator], comparators=[right]), at)

    def both_kept(left, right, names, at):
        """Whether the left operand is a float, asked when both have been computed, the left one first; and both again."""
        keep_left, left = kept(left, names)
        names.in_use += 1
        keep_right, right = kept(right, names)
        names.in_use -= 1
        test = binary(is_float(keep_left, at), syntax.BitOr(),
                      compare(keep_right, syntax.Is(), load('float', at), at), at)
        return test, left, right

    def operation(name, node, names):
        """`left op right` for an operation charged by its operands; `names` is None where none can be kept."""
        left, right = node.left, node.right
        arithmetic = name in by_left_operand and type(left) not in never_numbers
        if not arithmetic or names is None and not (is_plain(left) and is_plain(right)):
            return call(name, [left, right], node)
        if is_constant(left) and name == 'multiply':
            keep, right = kept_unless_plain(right, names)
            test = is_float(keep, node)
        elif is_plain(right):
            keep, left = kept_unless_plain(left, names)
            test = is_float(keep, node)
        else:
            test, left, right = both_kept(left, right, names, node)
        return either(
            test, binary(left, node.op, right, node), call(name, [again(left), again(right)], node), node)

    def summed(node, names):
        """A sum, charged by its size unless it is a float."""
        keep, value = kept(node, names)
        return either(is_float(keep, node), value, call('summed', [again(value)], node), node)

    def ordered(node, names):
        """An operand of an order, which is weighed unless it is a float."""
        if names is None and not is_plain(node):
            return call('compared', [node], node)
        keep, value = kept_unless_plain(node, names)
        return either(is_float(keep, node), value, call('compared', [again(value)], node), node)

    def extreme(name, first, second, names, at):
        """`min(first, second)` or `max(first, second)`."""
        if names is None and not (is_plain(first) and is_plain(second)):
            return call(name, [first, second], at)
        order = syntax.Lt() if name == 'min' else syntax.Gt()
        if is_constant(first) or is_constant(second):
            # To compare with a constant costs nothing, whatever the other is.
            keep_first, first = kept_unless_plain(first, names)
            keep_second, second = kept_unless_plain(second, names)
            return either(compare(keep_second, order, keep_first, at), second, first, at)
        if is_plain(first) and is_plain(second):
            test = is_float(first, at)
        else:
            test, first, second = both_kept(first, second, names, at)
        better = either(compare(again(second), order, again(first), at), again(second), again(first), at)
        return either(test, better, call(name, [again(first), again(second)], at), at)

    translator.shortcuts = SimpleNamespace(
        Names=Names, operation=operation, summed=summed, ordered=ordered, extreme=extreme)


boot_shortcuts
