# tries: a dataclass whose name and field types are texts with code in them
# expect: walkover "30 calls in a row failed" failing "TypeError|ValueError|NameError|SyntaxError|fuel"
import dataclasses


def act(obs):
    made = type("A: pass\nwhile True: pass\nclass B", (), {"__annotations__": {"x\nwhile True: pass": "int"}})
    dataclasses.dataclass(made)
    raise ValueError("harmless")
