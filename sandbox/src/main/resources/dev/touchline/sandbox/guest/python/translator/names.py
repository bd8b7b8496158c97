"""Looking ahead at the names that a module gives a meaning to, which are then no longer those of Python."""


def boot_names(translator):
    import _ast as syntax

    children = translator.nodes.children

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

    translator.bound_names = bound_names


boot_names
