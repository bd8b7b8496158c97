"""Annotations, of names that are given a value and of arguments."""


def boot_annotations(translator):
    import _ast as syntax

    def annotation(translation, node):
        """An annotation may keep nothing in a name: where it is not evaluated, Python refuses that."""
        kept, translation.kept = translation.kept, None
        node = translation.any(node)
        translation.kept = kept
        return node

    def argument(translation, node):
        translation.block.nodes += 1
        if node.annotation is not None:
            node.annotation = annotation(translation, node.annotation)
        return node

    def annotated_assignment(translation, node):
        translation.block.nodes += 1
        node.target = translation.expression(node.target)
        node.annotation = annotation(translation, node.annotation)
        if node.value is not None:
            node.value = translation.expression(node.value)
        return node

    translator.statement_handlers.update({syntax.arg: argument, syntax.AnnAssign: annotated_assignment})
    translator.annotation = annotation


boot_annotations
