"""Blocks, the pieces of a program that are paid for at once, and their price."""


def boot_blocks(translator):
    # One unit is about one simple step, which is about four nodes of the syntax tree.
    NODES_PER_UNIT = 4
    CALL_NODES = 4

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

    translator.Block = Block
    translator.CALL_NODES = CALL_NODES


boot_blocks
