# tries: sixty properties made of short functions, each reading the next one twice: 2**60 reads without a call in the source
# expect: walkover "30 calls in a row failed" failing "fuel"


class Tree:
    v0 = 1


<<<def read#(self):\n    return self.v# + self.v#\n\n\n*60>>>
<<<Tree.w# = property(read#)\n*60>>>
for n in range(60):
    setattr(Tree, f"v{n + 1}", getattr(Tree, f"w{n}"))


def act(obs):
    Tree().v60
    return [None] * 11
