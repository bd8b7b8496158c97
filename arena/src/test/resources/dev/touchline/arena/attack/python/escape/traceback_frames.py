# tries: the frames of an exception's traceback, up to the platform's own
# expect: walkover "cannot be loaded: policy.py:9"


def act(obs):
    try:
        1 / 0
    except ZeroDivisionError as error:
        frame = error.__traceback__.tb_frame
        while frame.f_back:
            frame = frame.f_back
        frame.f_globals.clear()
    return [None] * 11
