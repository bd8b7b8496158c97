"""Makes and reads nodes of syntax trees, as the namespace `translator.nodes`.

Every node made stands where the node that it was made for stood, so that failures name the line of the program. Names that
begin with the mark are spelled with a character that no source text can spell in a name.
"""


def boot_nodes(translator):
    import _ast as syntax
    from types import SimpleNamespace

    MARK = '\u26bd'

    def place(node, at):
        node.lineno = at.lineno
        node.col_offset = at.col_offset
        node.end_lineno = at.end_lineno
        node.end_col_offset = at.end_col_offset
        return node

    def load(name, at):
        return place(syntax.Name(id=MARK + name, ctx=syntax.Load()), at)

    def store(name, at):
        return place(syntax.Name(id=name, ctx=syntax.Store()), at)

    def constant(value, at):
        return place(syntax.Constant(value=value, kind=None), at)

    def call(name, arguments, at):
        return place(syntax.Call(func=load(name, at), args=arguments, keywords=[]), at)

    def statement(expression, at):
        return place(syntax.Expr(value=expression), at)

    def assign(target, value, at):
        return place(syntax.Assign(targets=[target], value=value, type_comment=None), at)

    def children(node):
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, syntax.AST):
                        yield item
            elif isinstance(value, syntax.AST):
                yield value

    def walk(nodes):
        waiting = list(nodes)
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(children(node))

    translator.nodes = SimpleNamespace(
        mark=MARK, place=place, load=load, store=store, constant=constant, call=call, statement=statement, assign=assign,
        children=children, walk=walk)


boot_nodes
