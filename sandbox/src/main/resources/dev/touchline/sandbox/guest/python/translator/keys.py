"""Keys and members, which are weighed, and the displays of dicts and sets that they are written in."""


def boot_keys(translator):
    import _ast as syntax

    nodes = translator.nodes
    place, call = nodes.place, nodes.call
    gives_number = translator.gives_number

    def key(translation, node):
        """What becomes a key or a member is weighed, because it will be compared whenever its hash is looked up."""
        simple = gives_number(translation, node)
        node = translation.expression(node)
        return node if simple or type(node) is syntax.Slice else call('weighed', [node], node)

    def dictionary(translation, node):
        node.values = [
            translation.expression(value) if one is not None else call('mapping', [translation.expression(value)], value)
            for one, value in zip(node.keys, node.values)
        ]
        node.keys = [one and key(translation, one) for one in node.keys]
        return node

    def set_display(translation, node):
        starred = any(type(one) is syntax.Starred for one in node.elts)
        node.elts = [
            translation.expression(one) if type(one) is syntax.Starred else key(translation, one) for one in node.elts]
        # What an iterable gives is weighed on its way from a list into the set.
        return call('new set', [place(syntax.List(elts=node.elts, ctx=syntax.Load()), node)], node) if starred else node

    translator.expression_handlers.update({syntax.Dict: dictionary, syntax.Set: set_display})
    translator.key = key


boot_keys
