# tries: replaces names in the module builtins, hoping that opponent and platform call them
# expect: walkover "30 calls in a row failed|cannot be loaded"
import builtins


def broken(*arguments, **named):
    raise RuntimeError("patched")


for name in ("len", "range", "sorted", "min", "max", "sum", "type", "str", "isinstance", "__import__", "__build_class__"):
    setattr(builtins, name, broken)


def act(obs):
    return [None] * 11
