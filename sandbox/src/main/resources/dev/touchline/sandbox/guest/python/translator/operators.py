"""Operators, replaced by priced ones where their cost can grow, and assignments that are made by them."""


def boot_operators(translator):
    import _ast as syntax

    nodes, shortcuts = translator.nodes, translator.shortcuts
    MARK = nodes.mark
    place, load, store, call, assign = nodes.place, nodes.load, nodes.store, nodes.call, nodes.assign
    CALL_NODES = translator.CALL_NODES
    check_attribute, check_name, key = translator.check_attribute, translator.check_name, translator.key
    folded, is_number, is_small_number = translator.folded, translator.is_number, translator.is_small_number

    #: The operators that have a price, by the names of their functions.
    binary = {
        syntax.Add: 'add', syntax.Mult: 'multiply', syntax.Pow: 'power', syntax.LShift: 'shift', syntax.Mod: 'modulo',
        syntax.FloorDiv: 'divide', syntax.BitOr: 'unite', syntax.BitAnd: 'intersect', syntax.BitXor: 'differ',
    }

    def operation(translation, node):
        name = binary.get(type(node.op))
        left, right = folded(node.left), folded(node.right)
        if name is not None and is_cheap(name, left, right):
            name = None
        if name == 'add':
            for one in (left, right):
                one.is_part_of_sum = True
        node.left = translation.expression(left)
        node.right = translation.later(right)
        if name is None:
            return node
        translation.block.nodes += CALL_NODES
        kept = translation.kept
        if name != 'add':
            return shortcuts.operation(name, node, kept)
        if getattr(node, 'is_part_of_sum', False):
            return node  # No larger than the whole, which is charged.
        return shortcuts.summed(node, kept) if kept else call('add', [node.left, node.right], node)

    def is_cheap(name, left, right):
        """Whether an operation cannot cost more than the size of what is there already."""
        if name == 'multiply':
            return any(type(one) is syntax.Constant and type(one.value) is float for one in (left, right))
        if name == 'add' or name == 'intersect' or name == 'unite' or name == 'differ':
            return is_small_number(left) or is_small_number(right)
        if name == 'modulo':
            return is_number(left)
        if name == 'divide':
            return is_small_number(right)
        if name == 'shift':
            return is_small_number(left) and is_small_number(right) and right.value < 64
        return False

    def augmented(translation, node):
        """`a.b *= c` becomes `t = a; t.b = multiply_into(t.b, c)`: everything is evaluated once, in order."""
        node.value = folded(node.value)
        name = binary.get(type(node.op))
        if name is None or is_small_number(node.value) and name in ('add', 'divide', 'intersect'):
            translation.fields(node)
            return node
        translation.block.nodes += 1 + CALL_NODES
        before, target, current = evaluated_once(translation, node.target)
        value = call(name + '_into', [current, translation.expression(node.value)], node)
        return before + [assign(target, value, node)]

    def evaluated_once(translation, target):
        """What runs before an assignment, and its target to be given a value and to be read."""
        kind = type(target)
        if kind is syntax.Name:
            check_name(translation, target, target.id)
            return [], target, place(syntax.Name(id=target.id, ctx=syntax.Load()), target)
        if kind is syntax.Attribute:
            check_attribute(translation, target, target.attr)
        before = [assign(store(MARK + 'object', target), translation.expression(target.value), target)]
        if kind is syntax.Subscript:
            before.append(assign(store(MARK + 'key', target), key(translation, target.slice), target))

        def again(context):
            if kind is syntax.Attribute:
                return place(syntax.Attribute(value=load('object', target), attr=target.attr, ctx=context), target)
            return place(syntax.Subscript(value=load('object', target), slice=load('key', target), ctx=context), target)

        return before, again(syntax.Store()), again(syntax.Load())

    translator.statement_handlers[syntax.AugAssign] = augmented
    translator.expression_handlers[syntax.BinOp] = operation


boot_operators
