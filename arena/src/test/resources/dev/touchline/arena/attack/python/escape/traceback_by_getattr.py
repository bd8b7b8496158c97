# tries: the same by getattr with built names
# expect: walkover "30 calls in a row failed" failing "__traceback__|tb_frame"


def act(obs):
    try:
        1 / 0
    except ZeroDivisionError as error:
        found = error
    getattr(getattr(found, "__trace" + "back__"), "tb_fr" + "ame")
    return [None] * 11
