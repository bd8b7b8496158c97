# tries: as much work as one can while loading, where the budget is larger
# expect: walkover "cannot be loaded" 

TABLE = [n for n in range(10**9)]


def act(obs):
    return [None] * 11
