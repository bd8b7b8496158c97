# tries: code smuggled into the source text that make_dataclass executes
# expect: walkover "30 calls in a row failed" failing "TypeError|ValueError|NameError|SyntaxError"
import dataclasses


def act(obs):
    dataclasses.make_dataclass("Point", [("x", "int", dataclasses.field(default=0)), ("y): pass\nimport os", int)])
    return [None] * 11
