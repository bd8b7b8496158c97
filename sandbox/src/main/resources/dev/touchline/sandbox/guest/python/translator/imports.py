"""Imports, which ask the meter for the modules, and which modules they are."""


def boot_imports(translator):
    import _ast as syntax

    nodes = translator.nodes
    store, constant, call = nodes.store, nodes.constant, nodes.call
    statement, assign = nodes.statement, nodes.assign
    CALL_NODES = translator.CALL_NODES
    check_attribute, check_name, refuse = translator.check_attribute, translator.check_name, translator.refuse

    def import_statement(translation, node):
        translation.block.nodes += CALL_NODES
        result = []
        for one in node.names:
            first = one.name.partition('.')[0]
            check_name(translation, node, one.asname or first)
            translation.imports.add(one.name)
            name = constant(one.name, node)
            if one.asname is None:
                result.append(assign(store(first, node), call('import', [name], node), node))
            else:
                result.append(assign(store(one.asname, node), call('import_leaf', [name], node), node))
        return result

    def import_from(translation, node):
        translation.block.nodes += CALL_NODES
        if node.module == '__future__':
            return node
        name = absolute(translation, node)
        translation.imports.add(name)
        if node.module is None or translation.trusted:
            # What is imported may be a module too.
            translation.imports.update(f'{name}.{one.name}' for one in node.names)
        result = []
        for one in node.names:
            if one.name == '*':
                result.append(statement(call('import_all', [constant(name, node)], node), node))
                continue
            check_attribute(translation, node, one.name)
            check_name(translation, node, one.asname or one.name)
            value = call('import_name', [constant(name, node), constant(one.name, node)], node)
            result.append(assign(store(one.asname or one.name, node), value, node))
        return result

    def absolute(translation, node):
        if not node.level:
            return node.module
        parts = translation.module.split('.') if translation.package else translation.module.split('.')[:-1]
        if node.level - 1 > len(parts) or (node.level - 1 == len(parts) and not node.module):
            refuse(node, 'a relative import leads out of the program')
        parts = parts[:len(parts) - (node.level - 1)]
        return '.'.join(parts + ([node.module] if node.module else []))

    translator.statement_handlers.update({syntax.Import: import_statement, syntax.ImportFrom: import_from})


boot_imports
