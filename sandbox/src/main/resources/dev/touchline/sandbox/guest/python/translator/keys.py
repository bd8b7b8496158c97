"""Keys and members, of which too many must not share a hash, and the displays of dicts and sets that they are written in."""


def boot_keys(translator):
    import _ast as syntax

    nodes = translator.nodes
    place, call = nodes.place, nodes.call

    def key(translation, node):
        """What becomes a key or a member, or, as far as the text tells, the index of an element."""
        node = translation.expression(node)
        kind = type(node)
        return node if kind is syntax.Constant or kind is syntax.Slice else call('hashed', [node], node)

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
        # What an iterable gives is looked at on its way from a list into the set.
        return call('new set', [place(syntax.List(elts=node.elts, ctx=syntax.Load()), node)], node) if starred else node

    translator.expression_handlers.update({syntax.Dict: dictionary, syntax.Set: set_display})
    translator.key = key


boot_keys
