# tries: types.FunctionType and types.CodeType, which make functions of bytes
# expect: walkover "cannot be loaded|30 calls in a row failed"
import types


def act(obs):
    code = types.CodeType(0, 0, 0, 0, 0, 0, b"", (), (), (), "f", "n", "q", 1, b"", b"", (), ())
    types.FunctionType(code, {})()
    return [None] * 11
