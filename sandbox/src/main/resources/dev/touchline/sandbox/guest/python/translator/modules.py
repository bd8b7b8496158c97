"""Whole modules, from their texts to what a guest loads: the functions that the host calls."""


def boot_modules(translator):
    import _ast as syntax
    import sys
    from marshal import dumps

    nodes = translator.nodes
    constant, call, statement = nodes.constant, nodes.call, nodes.statement
    Refusal, Translation = translator.Refusal, translator.Translation
    bound_names, is_docstring = translator.bound_names, translator.is_docstring
    deepest_line, failure = translator.deepest_line, translator.failure
    long_number_failure = translator.long_number_failure
    library = sys.path[0]

    def translate(text, file, module, package, trusted):
        """The metered module for `marshal`, its bytecode, and the modules it imports; or the report of a failure."""
        too_long = long_number_failure(text, file)
        if too_long:
            return too_long
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

    translator.plain = plain
    translator.source_of = source_of
    translator.translate = translate


boot_modules
