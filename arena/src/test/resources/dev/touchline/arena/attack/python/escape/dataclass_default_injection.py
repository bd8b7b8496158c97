# tries: code in the text that dataclasses makes of a class in the module posix
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|ValueError|TypeError|AttributeError|SyntaxError"
import dataclasses

CODE = 'x"+str(getpid())+"'


def act(obs):
    made = type("Made", (), {"__annotations__": {CODE: int}, CODE: dataclasses.field(init=False, default=1), "__module__": "posix"})
    repr(dataclasses.dataclass(init=False, eq=False)(made)())
    return [None] * 11
