"""The patterns of `match` statements."""


def boot_patterns(translator):
    import _ast as syntax

    call, load, place, walk = (
        translator.nodes.call, translator.nodes.load, translator.nodes.place, translator.nodes.walk)
    check_attribute, refuse = translator.check_attribute, translator.refuse

    #: Built-in classes of which a pattern by position takes the value itself.
    matched_whole = frozenset((
        'bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple'))

    def match_statement(translation, node):
        compares = any(type(one) is syntax.MatchValue and type(one.value) is syntax.Attribute for one in walk(node.cases))
        translation.fields(node)
        if compares:
            node.subject = call('weighed', [node.subject], node.subject)
        return node

    def match_class(translation, node):
        for name in node.kwd_attrs:
            check_attribute(translation, node, name)
        whole = type(node.cls) is syntax.Name and node.cls.id in matched_whole and node.cls.id not in translation.bound
        if node.patterns and not whole and not translation.trusted:
            refuse(node, 'class patterns by position are not available; name the attributes: case Point(x=x, y=y)')
        translation.fields(node)
        return node

    def match_singleton(translation, node):
        """The compiler takes the `None` of `case None` for a value that is missing; only `None` is of its class."""
        translation.fields(node)
        if node.value is not None:
            return node
        return place(syntax.MatchClass(cls=load('nothing', node), patterns=[], kwd_attrs=[], kwd_patterns=[]), node)

    translator.statement_handlers.update({
        syntax.Match: match_statement, syntax.MatchClass: match_class, syntax.MatchSingleton: match_singleton})


boot_patterns
