"""Puts the price of every step into a program before it runs.

Evaluated in a context of its own that never runs a policy; the value of this file is a function that makes the translator
from the namespaces of nodes.py, shortcuts.py and meter.py. It parses a module, refuses what cannot be metered, inserts charges and gives the compiled module back. The functions that the charges
call are in meter.py; their names start with a character that no source text can spell, so a program can neither read nor
call them. The price list is in the interface document.

The count depends on the text and on the values the program computes, on nothing else: not on the interpreter, the
compiler, the clock or the machine.
"""


def _translator(nodes, shortcuts, meter, names_refused, attributes_refused):
    import _ast as syntax
    import re
    import sys
    from marshal import dumps

    sys.setrecursionlimit(20_000)

    MARK = nodes.mark
    place, load, store, constant, call = nodes.place, nodes.load, nodes.store, nodes.constant, nodes.call
    statement, assign, children, walk = nodes.statement, nodes.assign, nodes.children, nodes.walk

    # One unit is about one simple step, which is about four nodes of the syntax tree.
    NODES_PER_UNIT = 4
    CALL_NODES = 4
    SHORT_NODES = 96
    DEEPEST = 400
    MOST_BRACKETS = 50
    MOST_DIGITS = 4300

    long_number = re.compile(r'[0-9][0-9_]{%d,}' % MOST_DIGITS)

    forbidden_names = frozenset(names_refused.split())
    forbidden_attributes = frozenset(attributes_refused.split())
    priced_methods = frozenset(meter.priced_methods.split())
    priced_builtins = frozenset(meter.functions)
    priced_types = frozenset(meter.priced_types.split())

    #: A program may define methods of any name, but for what Python itself gives a meaning that leads to the meter.
    forbidden_everywhere = frozenset(('__builtins__', '__import__', '__loader__', '__match_args__', '__path__', '__spec__'))

    #: Handlers of these cannot catch the end of the stack, so they need no guard.
    harmless_exceptions = frozenset((
        'ArithmeticError', 'AssertionError', 'AttributeError', 'ImportError', 'IndexError', 'KeyError', 'LookupError',
        'ModuleNotFoundError', 'NameError', 'NotImplementedError', 'OverflowError', 'StopIteration', 'TypeError',
        'UnboundLocalError', 'UnicodeError', 'ValueError', 'ZeroDivisionError'))

    binary = {
        syntax.Add: 'add', syntax.Mult: 'multiply', syntax.Pow: 'power', syntax.LShift: 'shift', syntax.Mod: 'modulo',
        syntax.FloorDiv: 'divide', syntax.BitOr: 'unite', syntax.BitAnd: 'intersect', syntax.BitXor: 'differ',
    }

    class Refusal(Exception):
        def __init__(self, line, text):
            self.line = line
            self.text = text

    # ---- Looking ahead -------------------------------------------------------------------------------------------

    def bound_names(tree):
        """Every name the module itself gives a meaning to, anywhere."""
        names = set()
        waiting = [tree]
        while waiting:
            node = waiting.pop()
            kind = type(node)
            if kind is syntax.Name:
                if type(node.ctx) is syntax.Store:
                    names.add(node.id)
                continue
            if kind is syntax.arg:
                names.add(node.arg)
            elif kind is syntax.FunctionDef or kind is syntax.ClassDef:
                names.add(node.name)
            elif kind is syntax.alias:
                names.add(node.asname or node.name.partition('.')[0])
            elif kind is syntax.MatchAs or kind is syntax.MatchStar or kind is syntax.ExceptHandler:
                names.add(node.name)
            waiting.extend(children(node))
        return names

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

    # ---- The translation -----------------------------------------------------------------------------------------

    class Block:
        """Code that runs from its beginning to its end at once and is paid for in one piece.

        depth   the local name that holds the depth of calls here, or None
        leaves  whether returning has to count the depth down, because no `finally` does
        keeps   whether there is room for a name that holds the depth while something may fail
        """

        __slots__ = ('nodes', 'depth', 'leaves', 'keeps')

        def __init__(self, depth=None, leaves=False, keeps=True):
            self.nodes = 0
            self.depth = depth
            self.leaves = leaves
            self.keeps = keeps

        def within(self):
            return Block(self.depth, self.leaves, self.keeps)

        def units(self):
            return 1 + self.nodes // NODES_PER_UNIT

    class Translation:
        def __init__(self, module, package, trusted, bound):
            self.module = module
            self.package = package
            self.trusted = trusted
            self.bound = bound
            self.block = Block()
            self.level = 0
            self.imports = set()
            self.numbers = frozenset()
            # Where operands can be kept: in functions, not in modules, classes and comprehensions.
            self.kept = None
            self.keeps = True

        def refuse(self, node, text):
            raise Refusal(node.lineno, text)

        # Statements

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

        def function(self, node):
            if not self.trusted:
                self.check_name(node, node.name)
            self.block.nodes += 2
            node.decorator_list = [self.expression(one) for one in node.decorator_list]
            node.args = self.any(node.args)
            if node.returns is not None:
                node.returns = self.annotation(node.returns)
            # What calls nothing needs no depth of its own.
            leaf = is_short_leaf(node)
            if leaf or yields(node):
                block = Block(keeps=not leaf)
            else:
                block = Block(MARK, leaves=not is_called_unseen(node))
            first = 1 if is_docstring(node.body) else 0
            outer = self.numbers, self.kept
            self.numbers, self.kept = number_names(node, self.bound), shortcuts.Names()
            code = self.body(node.body[first:], block)
            self.numbers, self.kept = outer
            at = node.body[first] if first < len(node.body) else node.body[0]
            price = constant(block.units(), at)
            if block.depth is None:
                code = [statement(call('charge', [price], at), at)] + code
            elif code:
                code = self.counted(code, block, assign(store(MARK, at), call('enter', [price], at), at), at)
            node.body = node.body[:first] + code
            return node

        def counted(self, code, block, enter, at):
            """A function's code with its depth counted up, and down however it ends. An exception that passes through needs no
            counting down where all that catch it set the depth right."""
            leave = statement(call('leave', [load('', at)], at), at)
            if not block.leaves:
                return [enter, place(syntax.Try(body=code, handlers=[], orelse=[], finalbody=[leave]), at)]
            ended = type(code[-1]) is syntax.Return or type(code[-1]) is syntax.Raise
            return [enter] + code + ([] if ended else [leave])

        def return_statement(self, node):
            self.block.nodes += 1
            if node.value is not None:
                node.value = self.expression(node.value)
            if not self.block.leaves:
                return node
            if node.value is None or type(node.value) is syntax.Constant or type(node.value) is syntax.Name:
                return [statement(call('leave', [load('', node)], node), node), node]
            node.value = call('result', [load('', node), node.value], node)
            return node

        def guarded(self, node):
            """What may swallow an exception sets the depth of calls right afterwards."""
            block = self.block
            depth = block.depth
            before = []
            if depth is None and block.keeps:
                block.depth = MARK + 'deep'
                before.append(assign(store(block.depth, node), call('depth', [], node), node))
            self.fields(node)
            if type(node) is syntax.With and block.depth is not None:
                before.append(node)
                node = statement(call('reached', [self.depth(node)], node), node)
            block.depth = depth
            return before + [node]

        def depth(self, at):
            return place(syntax.Name(id=self.block.depth, ctx=syntax.Load()), at)

        def class_definition(self, node):
            if not self.trusted:
                self.check_name(node, node.name)
            self.fields_but_body(node)
            # What a class body does is paid by the block around it; it has no depth of its own.
            outer, kept = self.block, self.kept
            self.block, self.kept = Block(keeps=False), None
            node.body = self.statements(node.body)
            outer.nodes += self.block.nodes
            self.block, self.kept = outer, kept
            return node

        def fields_but_body(self, node):
            self.block.nodes += 1
            node.decorator_list = [self.expression(one) for one in node.decorator_list]
            node.bases = [self.expression(one) for one in node.bases]
            for keyword in node.keywords:
                self.any(keyword)

        def for_loop(self, node):
            node.target = self.expression(node.target)
            node.iter = self.expression(node.iter)
            node.body = self.charged(node.body)
            node.orelse = self.statements(node.orelse)
            return node

        def while_loop(self, node):
            block = self.block.within()
            outer = self.block
            self.block = block
            node.test = self.expression(node.test)
            self.block = outer
            node.body = self.charged(node.body, block)
            node.orelse = self.statements(node.orelse)
            return node

        def charged(self, statements, block=None):
            block = block or self.block.within()
            code = self.body(statements, block)
            at = statements[0]
            return [statement(call('charge', [constant(block.units(), at)], at), at)] + code

        def handler(self, node):
            self.block.nodes += 1
            caught = node.type
            depth = [] if self.block.depth is None else [self.depth(node)]
            if not (type(caught) is syntax.Name and caught.id in harmless_exceptions and caught.id not in self.bound):
                first = [statement(call('caught', depth, node), node)]
            else:
                first = [statement(call('reached', depth, node), node)] if depth else []
            if caught is not None:
                listed = caught.elts if type(caught) is syntax.Tuple else [caught]
                built_in = all(type(one) is syntax.Name and one.id not in self.bound for one in listed)
                node.type = self.expression(caught)
                if not built_in:
                    node.type = call('weighed', [node.type], node)
            if node.name is not None and not self.trusted:
                self.check_name(node, node.name)
            node.body = first + self.statements(node.body)
            return node

        def assignment(self, node):
            self.block.nodes += 1
            node.value = self.expression(node.value)
            if any(has_star(target) or is_slice(target) for target in node.targets):
                node.value = call('finite', [node.value], node)
            node.targets = [self.expression(target) for target in node.targets]
            return node

        def augmented(self, node):
            """`a.b *= c` becomes `t = a; t.b = multiply_into(t.b, c)`: everything is evaluated once, in order."""
            node.value = folded(node.value)
            operation = binary.get(type(node.op))
            if operation is None or is_small_number(node.value) and operation in ('add', 'divide', 'intersect'):
                self.fields(node)
                return node
            self.block.nodes += 1 + CALL_NODES
            target = node.target
            before = []
            kind = type(target)
            if kind is syntax.Name:
                if not self.trusted:
                    self.check_name(target, target.id)
                current = place(syntax.Name(id=target.id, ctx=syntax.Load()), target)
            elif kind is syntax.Attribute:
                if not self.trusted:
                    self.check_attribute(target, target.attr)
                before.append(assign(store(MARK + 'object', target), self.expression(target.value), target))
                target = place(syntax.Attribute(value=load('object', target), attr=target.attr, ctx=syntax.Store()), target)
                current = place(syntax.Attribute(value=load('object', target), attr=target.attr, ctx=syntax.Load()), target)
            else:
                before.append(assign(store(MARK + 'object', target), self.expression(target.value), target))
                before.append(assign(store(MARK + 'key', target), self.key(target.slice), target))
                target = place(
                    syntax.Subscript(value=load('object', target), slice=load('key', target), ctx=syntax.Store()), target)
                current = place(
                    syntax.Subscript(value=load('object', target), slice=load('key', target), ctx=syntax.Load()), target)
            value = call(operation + '_into', [current, self.expression(node.value)], node)
            return before + [assign(target, value, node)]

        def import_statement(self, node):
            self.block.nodes += CALL_NODES
            result = []
            for one in node.names:
                if not self.trusted:
                    self.check_name(node, one.asname or one.name.partition('.')[0])
                self.imports.add(one.name)
                name = constant(one.name, node)
                if one.asname is None:
                    target = store(one.name.partition('.')[0], node)
                    result.append(assign(target, call('import', [name], node), node))
                else:
                    result.append(assign(store(one.asname, node), call('import_leaf', [name], node), node))
            return result

        def import_from(self, node):
            self.block.nodes += CALL_NODES
            if node.module == '__future__':
                return node
            name = self.absolute(node)
            self.imports.add(name)
            if node.module is None or self.trusted:
                # What is imported may be a module too.
                self.imports.update(f'{name}.{one.name}' for one in node.names)
            result = []
            for one in node.names:
                if one.name == '*':
                    result.append(statement(call('import_all', [constant(name, node)], node), node))
                    continue
                if not self.trusted:
                    self.check_attribute(node, one.name)
                    self.check_name(node, one.asname or one.name)
                value = call('import_name', [constant(name, node), constant(one.name, node)], node)
                result.append(assign(store(one.asname or one.name, node), value, node))
            return result

        def absolute(self, node):
            if not node.level:
                return node.module
            parts = self.module.split('.') if self.package else self.module.split('.')[:-1]
            if node.level - 1 > len(parts) or (node.level - 1 == len(parts) and not node.module):
                self.refuse(node, 'a relative import leads out of the program')
            parts = parts[:len(parts) - (node.level - 1)]
            return '.'.join(parts + ([node.module] if node.module else []))

        def annotation(self, node):
            """An annotation may keep nothing in a name: where it is not evaluated, Python refuses that."""
            kept, self.kept = self.kept, None
            node = self.any(node)
            self.kept = kept
            return node

        def argument(self, node):
            self.block.nodes += 1
            if node.annotation is not None:
                node.annotation = self.annotation(node.annotation)
            return node

        def annotated_assignment(self, node):
            self.block.nodes += 1
            node.target = self.expression(node.target)
            node.annotation = self.annotation(node.annotation)
            if node.value is not None:
                node.value = self.expression(node.value)
            return node

        def delete(self, node):
            for target in node.targets:
                if type(target) is syntax.Name and target.id in priced_builtins and not self.trusted:
                    self.refuse(target, f'the built-in name {target.id!r} cannot be deleted')
            self.fields(node)
            return node

        def no_group(self, node):
            if self.trusted:
                return node
            self.refuse(node, "'except*' is not available; use 'except'")

        def no_async(self, node):
            if self.trusted:
                return node
            self.refuse(node, 'async functions and await are not available: there is no event loop')

        # Expressions

        def expression(self, node):
            node = folded(node)
            kind = type(node)
            self.block.nodes += 1
            if kind is syntax.Constant:
                return node
            if kind is syntax.Name:
                if not self.trusted:
                    self.check_name(node, node.id)
                return node
            self.level += 1
            if self.level > DEEPEST:
                self.refuse(node, f'nested more than {DEEPEST} deep')
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

        def check_name(self, node, name):
            if name in forbidden_everywhere or MARK in name:
                self.refuse(node, f'the name {name!r} is not available')
            if name in forbidden_names and name not in self.bound:
                self.refuse(node, f'{name!r} is not available')

        def check_attribute(self, node, name):
            if name in forbidden_attributes:
                self.refuse(node, f'the attribute {name!r} is not available')

        def attribute(self, node):
            if not self.trusted:
                self.check_attribute(node, node.attr)
            node.value = self.expression(node.value)
            if type(node.ctx) is syntax.Load:
                if node.attr in priced_methods:
                    self.block.nodes += CALL_NODES
                    return call('attribute', [node.value, constant(node.attr, node)], node)
                if node.attr == '__dict__' and not self.trusted:
                    return call('dictionary', [node.value], node)
            return node

        def call_expression(self, node):
            self.block.nodes += CALL_NODES
            function = node.func
            if self.is_extreme(node):
                first = self.expression(node.args[0])
                self.block.nodes += 1
                return shortcuts.extreme(function.id, first, self.later(node.args[1]), self.kept, node)
            arguments = [self.expression(one) for one in node.args]
            for keyword in node.keywords:
                if keyword.arg == 'key' and self.has_simple_key(function, keyword.value):
                    keyword.arg = MARK + 'key'
                keyword.value = self.expression(keyword.value)
                if keyword.arg is None:
                    keyword.value = call('mapping', [keyword.value], keyword.value)
                elif not self.trusted:
                    self.check_attribute(keyword, keyword.arg)
            node.args = arguments
            if type(function) is syntax.Attribute and function.attr in ('add', 'setdefault') and arguments:
                arguments[0] = call('weighed', [arguments[0]], arguments[0])
            if type(function) is syntax.Name and function.id == 'map' and arguments and (
                    type(arguments[0]) is syntax.Name and arguments[0].id == 'str' and 'str' not in self.bound):
                arguments[0] = load('new str', arguments[0])
            if type(function) is syntax.Attribute and function.attr in priced_methods:
                node.args = [self.expression(function.value)] + arguments
                node.func = load('.' + function.attr, function)
            elif type(function) is syntax.Name and function.id in priced_types and function.id not in self.bound and (
                    function.id != 'type' or len(arguments) != 1 or type(node.args[0]) is syntax.Starred):
                node.func = load('new ' + function.id, function)
            else:
                node.func = self.expression(function)
            return node

        def is_extreme(self, node):
            function = node.func
            return (type(function) is syntax.Name and function.id in ('min', 'max') and function.id not in self.bound
                    and len(node.args) == 2 and not node.keywords
                    and not any(type(one) is syntax.Starred for one in node.args))

        def has_simple_key(self, function, key):
            orders = (function.attr == 'sort' if type(function) is syntax.Attribute else
                      type(function) is syntax.Name and function.id in ('min', 'max', 'sorted') and function.id not in self.bound)
            return orders and type(key) is syntax.Lambda and self.number(key.body)

        def starred(self, node):
            node.value = self.expression(node.value)
            if type(node.ctx) is syntax.Load:
                node.value = call('finite', [node.value], node)
            return node

        def number(self, node):
            """Whether an expression can be trusted to give a number or a text."""
            return is_simple(node, self.numbers, self.bound)

        def key(self, node):
            """What becomes a key or a member is weighed, because it will be compared whenever its hash is looked up."""
            simple = self.number(node)
            node = self.expression(node)
            return node if simple or type(node) is syntax.Slice else call('weighed', [node], node)

        def dictionary(self, node):
            node.values = [
                self.expression(value) if key is not None else call('mapping', [self.expression(value)], value)
                for key, value in zip(node.keys, node.values)
            ]
            node.keys = [key and self.key(key) for key in node.keys]
            return node

        def set_display(self, node):
            starred = any(type(one) is syntax.Starred for one in node.elts)
            node.elts = [self.expression(one) if type(one) is syntax.Starred else self.key(one) for one in node.elts]
            # What an iterable gives is weighed on its way from a list into the set.
            return call('new set', [place(syntax.List(elts=node.elts, ctx=syntax.Load()), node)], node) if starred else node

        def operation(self, node):
            name = binary.get(type(node.op))
            left, right = folded(node.left), folded(node.right)
            if name is not None and is_cheap(name, left, right):
                name = None
            if name == 'add':
                for one in (left, right):
                    one.is_part_of_sum = True
            node.left = self.expression(left)
            node.right = self.later(right)
            if name is None:
                return node
            self.block.nodes += CALL_NODES
            if name != 'add':
                return shortcuts.operation(name, node, self.kept)
            if getattr(node, 'is_part_of_sum', False):
                return node  # No larger than the whole, which is charged.
            return shortcuts.summed(node, self.kept) if self.kept else call('add', [node.left, node.right], node)

        def later(self, node):
            """An expression that runs while the value of another one may be kept."""
            if self.kept is None:
                return self.expression(node)
            self.kept.in_use += 1
            node = self.expression(node)
            self.kept.in_use -= 1
            return node

        def comparison(self, node):
            right = node.comparators[0]
            operator = type(node.ops[0])
            constant_right = is_constant(right)
            constant_left = is_constant(node.left)
            values = [node.left] + node.comparators
            simple = [self.number(one) for one in values]
            values = [self.expression(one) for one in values]
            for at, order in enumerate(node.ops):
                # Two values that share much take long to compare; one of them is enough to weigh.
                if not (simple[at] or simple[at + 1]) and type(order) in (orders if len(node.ops) == 1 else chained):
                    values[at] = shortcuts.ordered(values[at], self.kept)
            node.left = values[0]
            node.comparators = values[1:]
            if len(node.ops) > 1:
                if not self.trusted and any(type(one) is syntax.In or type(one) is syntax.NotIn for one in node.ops):
                    self.refuse(node, "'in' within a chain of comparisons is not available; join two comparisons by 'and'")
                return node
            if operator is syntax.In or operator is syntax.NotIn:
                if constant_right:
                    return node
                name = 'contains' if operator is syntax.In else 'lacks'
            elif (operator is syntax.Eq or operator is syntax.NotEq) and not constant_right and not constant_left:
                name = 'equal' if operator is syntax.Eq else 'unequal'
            else:
                return node
            self.block.nodes += CALL_NODES
            return call(name, [node.left, node.comparators[0]], node)

        def function_expression(self, node):
            """A lambda pays for itself; it has no room for a `finally`, so its depth is set right by who catches."""
            node.args = self.any(node.args)
            outer = self.block, self.kept
            block = self.block = Block()
            self.kept = shortcuts.Names() if self.keeps else None
            body = self.expression(node.body)
            self.block, self.kept = outer
            price = constant(block.units(), node)
            node.body = call('result', [call('enter', [price], node), body], node)
            return node

        def comprehension(self, node):
            """A comprehension pays for each element that its loops reach."""
            outer, kept = self.block, self.kept
            block = Block()
            first = True
            for loop in node.generators:
                if loop.is_async:
                    self.no_async(node)
                self.block = outer if first else block
                # Python has no names of one's own in what a comprehension goes through, not even in a lambda.
                self.kept, keeps, self.keeps = None, self.keeps, False
                loop.iter = self.expression(loop.iter)
                self.block, self.keeps = block, keeps
                loop.target = self.expression(loop.target)
                loop.ifs = [self.expression(one) for one in loop.ifs]
                first = False
            if type(node) is syntax.DictComp:
                node.key = self.key(node.key)
                node.value = self.expression(node.value)
            elif type(node) is syntax.SetComp:
                node.elt = self.key(node.elt)
            else:
                node.elt = self.expression(node.elt)
            self.block, self.kept = outer, kept
            for loop in node.generators:
                loop.ifs.insert(0, call('tick', [constant(block.units(), loop.iter)], loop.iter))
            return node

        def subscript(self, node):
            node.value = self.expression(node.value)
            node.slice = self.key(node.slice) if type(node.ctx) is syntax.Store else self.expression(node.slice)
            if type(node.ctx) is syntax.Load and type(node.slice) is syntax.Slice:
                self.block.nodes += CALL_NODES
                return call('copied', [node], node)
            return node

        def formatted(self, node):
            """A formatted text is charged by its length, and a width within it before it is made."""
            self.block.nodes += CALL_NODES
            for part in node.values:
                if type(part) is syntax.FormattedValue:
                    part.value = self.expression(part.value)
                    if part.conversion == 114 or part.conversion == 97:
                        part.value = call('repr', [part.value, constant(part.conversion == 97, part)], part)
                        part.conversion = -1
                    elif part.conversion == 115:
                        part.value = call('text', [part.value], part)
                        part.conversion = -1
                    if part.format_spec is not None:
                        spec = self.expression(part.format_spec)
                        part.value = call('format', [part.value, spec], part)
                        part.format_spec = None
                    elif part.conversion == -1 and type(part.value) is not syntax.Constant:
                        part.value = call('text', [part.value], part)
            return call('charge_text', [node], node)

        def match_statement(self, node):
            compares = any(type(one) is syntax.MatchValue and type(one.value) is syntax.Attribute for one in walk(node.cases))
            self.fields(node)
            if compares:
                node.subject = call('weighed', [node.subject], node.subject)
            return node

        def match_class(self, node):
            if not self.trusted:
                for name in node.kwd_attrs:
                    self.check_attribute(node, name)
                if node.patterns and not (type(node.cls) is syntax.Name and node.cls.id in matched_whole
                                          and node.cls.id not in self.bound):
                    self.refuse(node, 'class patterns by position are not available; name the attributes: '
                                      'case Point(x=x, y=y)')
            self.fields(node)
            return node

    #: Built-in classes of which a pattern by position takes the value itself.
    matched_whole = frozenset((
        'bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple'))

    def is_docstring(body):
        return (body and type(body[0]) is syntax.Expr and type(body[0].value) is syntax.Constant
                and type(body[0].value.value) is str)

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

    #: Orders, which tuples and lists answer element by element, and all that a chain may hold of that sort.
    orders = (syntax.Lt, syntax.LtE, syntax.Gt, syntax.GtE)
    chained = orders + (syntax.Eq, syntax.NotEq)

    #: Functions that give a number or a text.
    simple_functions = frozenset(('abs', 'bool', 'chr', 'float', 'hash', 'id', 'int', 'len', 'ord', 'repr', 'round', 'str'))
    simple_operators = (syntax.Sub, syntax.Div, syntax.FloorDiv, syntax.Mod, syntax.Pow, syntax.LShift, syntax.RShift)

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
        """The local names of a function that it gives nothing but numbers and texts, as far as its text tells."""
        given = {}  # name -> the expressions it is given, None for anything else

        def give(target, value):
            if type(target) is syntax.Name:
                given.setdefault(target.id, []).append(value)
            elif type(target) is syntax.Tuple or type(target) is syntax.List:
                alike = type(value) is syntax.Tuple and len(value.elts) == len(target.elts)
                for at, one in enumerate(target.elts):
                    give(one, value.elts[at] if alike else None)
            elif type(target) is syntax.Starred:
                give(target.value, None)

        waiting = [function]
        while waiting:
            node = waiting.pop()
            kind = type(node)
            if kind is syntax.Assign:
                for target in node.targets:
                    give(target, node.value)
            elif kind is syntax.AugAssign:
                give(node.target, place(syntax.BinOp(left=node.target, op=node.op, right=node.value), node))
            elif kind is syntax.NamedExpr or kind is syntax.AnnAssign:
                give(node.target, node.value)
            elif kind is syntax.For:
                counts = (type(node.iter) is syntax.Call and type(node.iter.func) is syntax.Name
                          and node.iter.func.id == 'range' and 'range' not in bound)
                give(node.target, constant(0, node) if counts else None)
            elif kind is syntax.Global or kind is syntax.Nonlocal:
                for name in node.names:
                    given[name] = [None]
            elif kind is syntax.arg:
                give_name(given, node.arg)
            elif kind is syntax.comprehension:
                give(node.target, None)
            elif kind is syntax.withitem:
                give(node.optional_vars, None)
            elif kind in named_kinds:
                give_name(given, node.name)
            elif kind is syntax.Import or kind is syntax.ImportFrom:
                for one in node.names:
                    give_name(given, one.asname or one.name)
            elif kind is syntax.MatchMapping:
                give_name(given, node.rest)
            waiting.extend(children(node))
        numbers = {name for name, values in given.items() if None not in values}
        while True:
            fewer = {name for name in numbers if all(is_simple(value, numbers, bound) for value in given[name])}
            if fewer == numbers:
                return numbers
            numbers = fewer

    named_kinds = (syntax.FunctionDef, syntax.ClassDef, syntax.ExceptHandler, syntax.MatchAs, syntax.MatchStar)

    def give_name(given, name):
        given.setdefault(name, []).append(None)

    def is_constant(node):
        kind = type(node)
        if kind is syntax.Constant:
            return True
        if kind is syntax.UnaryOp:
            return is_constant(node.operand)
        return kind in (syntax.Tuple, syntax.List, syntax.Set) and all(is_constant(one) for one in node.elts)

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
            return is_small_number(right) and right.value < 64
        return False

    def has_star(target):
        return isinstance(target, (syntax.Tuple, syntax.List)) and any(
            type(one) is syntax.Starred or has_star(one) for one in target.elts)

    def is_slice(target):
        return type(target) is syntax.Subscript and type(target.slice) is syntax.Slice

    statement_handlers = {
        syntax.FunctionDef: Translation.function,
        syntax.ClassDef: Translation.class_definition,
        syntax.For: Translation.for_loop,
        syntax.While: Translation.while_loop,
        syntax.Try: Translation.guarded,
        syntax.With: Translation.guarded,
        syntax.Return: Translation.return_statement,
        syntax.ExceptHandler: Translation.handler,
        syntax.Assign: Translation.assignment,
        syntax.AugAssign: Translation.augmented,
        syntax.Import: Translation.import_statement,
        syntax.ImportFrom: Translation.import_from,
        syntax.arg: Translation.argument,
        syntax.AnnAssign: Translation.annotated_assignment,
        syntax.Delete: Translation.delete,
        syntax.TryStar: Translation.no_group,
        syntax.AsyncFunctionDef: Translation.no_async,
        syntax.AsyncFor: Translation.no_async,
        syntax.AsyncWith: Translation.no_async,
        syntax.Match: Translation.match_statement,
        syntax.MatchClass: Translation.match_class,
    }
    expression_handlers = {
        syntax.Attribute: Translation.attribute,
        syntax.Call: Translation.call_expression,
        syntax.Starred: Translation.starred,
        syntax.Dict: Translation.dictionary,
        syntax.Set: Translation.set_display,
        syntax.BinOp: Translation.operation,
        syntax.Compare: Translation.comparison,
        syntax.Lambda: Translation.function_expression,
        syntax.ListComp: Translation.comprehension,
        syntax.SetComp: Translation.comprehension,
        syntax.DictComp: Translation.comprehension,
        syntax.GeneratorExp: Translation.comprehension,
        syntax.Subscript: Translation.subscript,
        syntax.JoinedStr: Translation.formatted,
        syntax.Await: Translation.no_async,
    }

    def line_of_long_number(text):
        """Reading a number takes time by the square of its length; CPython draws the line at as many digits."""
        found = long_number.search(text)
        return text.count('\n', 0, found.start()) + 1 if found else 0

    def deepest_line(text):
        """Where a text that is nested too deeply for the parser most likely is so."""
        depth = deepest = line = 0
        longest = 0
        for number, content in enumerate(text.split('\n'), 1):
            for character in content:
                if character in '([{':
                    depth += 1
                    if depth > deepest:
                        deepest, line = depth, number
                elif character in ')]}':
                    depth -= 1
            if deepest < MOST_BRACKETS and len(content) > longest:
                longest, line = len(content), number
        return line

    def failure(file, line, text):
        return '\0'.join(('NOT_LOADABLE', file, str(line), text, '', '0'))

    def translate(text, file, module, package, trusted):
        """The metered module for `marshal`, its bytecode, and the modules it imports; or the report of a failure."""
        number = line_of_long_number(text)
        if number:
            return failure(file, number, f'a number of more than {MOST_DIGITS} digits')
        try:
            tree = compile(text, file, 'exec', 0x400, True)
            translation = Translation(module, package, trusted, bound_names(tree))
            first = 1 if is_docstring(tree.body) else 0
            while first < len(tree.body) and type(tree.body[first]) is syntax.ImportFrom and (
                    tree.body[first].module == '__future__'):
                first += 1
            head = tree.body[:first]
            code = translation.statements(tree.body[first:])
            if code:
                price = constant(translation.block.units(), code[0])
                code.insert(0, statement(call('charge', [price], code[0]), code[0]))
            tree.body = head + code
            code = compile(tree, file, 'exec', 0, True)
            return dumps(code), code.co_code, '\n'.join(sorted(translation.imports))
        except Refusal as refusal:
            return failure(file, refusal.line, refusal.text)
        except SyntaxError as error:
            return failure(file, error.lineno or 0, f'{type(error).__name__}: {error.msg}')
        except RecursionError:
            return failure(file, deepest_line(text), 'nested too deeply')
        except MemoryError:
            return failure(file, deepest_line(text), 'nested too deeply')
        except ValueError as error:
            return failure(file, 0, f'{type(error).__name__}: {error}')

    def plain(text, file):
        """A module of the kit: ours, and not metered."""
        code = compile(text, file, 'exec', 0, True)
        return dumps(code), code.co_code, ''

    def source_of(name):
        """The text of a module of the standard library, and whether it is a package; or None."""
        path = library + '/' + name.replace('.', '/')
        for file, package in ((path + '.py', False), (path + '/__init__.py', True)):
            try:
                with open(file, encoding='utf-8') as text:
                    return text.read(), package
            except OSError:
                pass
        return None

    library = sys.path[0]

    return translate, plain, source_of


_translator
