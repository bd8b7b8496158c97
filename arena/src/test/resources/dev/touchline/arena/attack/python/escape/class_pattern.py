# tries: a class pattern reads the attribute __globals__ without naming it as one
# expect: walkover "cannot be loaded|30 calls in a row failed"


def act(obs):
    match act:
        case object(__globals__=found):
            found["__builtins__"].clear()
    return [None] * 11
