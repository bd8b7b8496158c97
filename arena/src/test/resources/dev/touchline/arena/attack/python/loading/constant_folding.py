# tries: constants whose folding would fill the heap of the compiler
# expect: walkover "cannot be loaded"
TEXT = ("x" * 4000) * 4000 * 4000
NUMBER = 2**2**2**2**2**2**2


def act(obs):
    return [None] * 11
