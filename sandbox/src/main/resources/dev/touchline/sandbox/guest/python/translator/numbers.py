"""Which expressions and which local names hold nothing but numbers and texts, as far as the text of a program tells."""


def boot_numbers(translator):
    import _ast as syntax

    nodes = translator.nodes
    place, constant, children = nodes.place, nodes.constant, nodes.children

    #: Functions that give a number or a text.
    simple_functions = frozenset(('abs', 'bool', 'chr', 'float', 'hash', 'id', 'int', 'len', 'ord', 'repr', 'round', 'str'))
    simple_operators = (syntax.Sub, syntax.Div, syntax.FloorDiv, syntax.Mod, syntax.Pow, syntax.LShift, syntax.RShift)
    named_kinds = (syntax.FunctionDef, syntax.ClassDef, syntax.ExceptHandler, syntax.MatchAs, syntax.MatchStar)

    def gives_number(translation, node):
        """Whether an expression can be trusted to give a number or a text."""
        return is_simple(node, translation.numbers, translation.bound)

    def is_simple(node, numbers, bound):
        kind = type(node)
        if kind is syntax.Constant or kind is syntax.UnaryOp or kind is syntax.JoinedStr:
            return True
        if kind is syntax.Name:
            return node.id in numbers
        if kind is syntax.BinOp:
            if type(node.op) in simple_operators:
                return True
            left, right = is_simple(node.left, numbers, bound), is_simple(node.right, numbers, bound)
            return left or right if type(node.op) is syntax.Add else left and right
        if kind is syntax.IfExp:
            return is_simple(node.body, numbers, bound) and is_simple(node.orelse, numbers, bound)
        if kind is syntax.Call:
            function = node.func
            if type(function) is syntax.Name:
                return function.id in simple_functions and function.id not in bound
            return type(function) is syntax.Attribute and type(function.value) is syntax.Name and function.value.id == 'math'
        return False

    def number_names(function, bound):
        """The local names of a function that it gives nothing but numbers and texts."""
        given = given_names(function, bound)
        numbers = {name for name, values in given.items() if None not in values}
        while True:
            fewer = {name for name in numbers if all(is_simple(value, numbers, bound) for value in given[name])}
            if fewer == numbers:
                return numbers
            numbers = fewer

    def given_names(function, bound):
        """The names that a function gives values to, each with the expressions it is given, None for anything else."""
        given = {}
        waiting = [function]
        while waiting:
            node = waiting.pop()
            kind = type(node)
            if kind is syntax.Assign:
                for target in node.targets:
                    give(given, target, node.value)
            elif kind is syntax.AugAssign:
                give(given, node.target, place(syntax.BinOp(left=node.target, op=node.op, right=node.value), node))
            elif kind is syntax.NamedExpr or kind is syntax.AnnAssign:
                give(given, node.target, node.value)
            elif kind is syntax.For:
                counts = (type(node.iter) is syntax.Call and type(node.iter.func) is syntax.Name
                          and node.iter.func.id == 'range' and 'range' not in bound)
                give(given, node.target, constant(0, node) if counts else None)
            elif kind is syntax.Global or kind is syntax.Nonlocal:
                for name in node.names:
                    given[name] = [None]
            elif kind is syntax.arg:
                give_name(given, node.arg)
            elif kind is syntax.comprehension:
                give(given, node.target, None)
            elif kind is syntax.withitem:
                give(given, node.optional_vars, None)
            elif kind in named_kinds:
                give_name(given, node.name)
            elif kind is syntax.Import or kind is syntax.ImportFrom:
                for one in node.names:
                    give_name(given, one.asname or one.name)
            elif kind is syntax.MatchMapping:
                give_name(given, node.rest)
            waiting.extend(children(node))
        return given

    def give(given, target, value):
        if type(target) is syntax.Name:
            given.setdefault(target.id, []).append(value)
        elif type(target) is syntax.Tuple or type(target) is syntax.List:
            alike = type(value) is syntax.Tuple and len(value.elts) == len(target.elts)
            for at, one in enumerate(target.elts):
                give(given, one, value.elts[at] if alike else None)
        elif type(target) is syntax.Starred:
            give(given, target.value, None)

    def give_name(given, name):
        given.setdefault(name, []).append(None)

    translator.gives_number = gives_number
    translator.number_names = number_names


boot_numbers
