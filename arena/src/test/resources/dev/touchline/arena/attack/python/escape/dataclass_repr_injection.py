# tries: code in the name of a field, which the __repr__ that dataclasses makes runs in the platform's own module
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|ValueError|TypeError|AttributeError|SyntaxError"
import dataclasses

CODE = 'x"+str(len(globals()))+"'


def act(obs):
    made = type(
        "Made",
        (),
        {"__annotations__": {CODE: int}, CODE: dataclasses.field(init=False, default=1), "__module__": "touchline_bridge"},
    )
    repr(dataclasses.dataclass(init=False, eq=False)(made)())
    return [None] * 11
