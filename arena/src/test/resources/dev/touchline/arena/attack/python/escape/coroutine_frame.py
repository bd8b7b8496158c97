# tries: cr_frame of a coroutine and ag_frame of an asynchronous generator
# expect: walkover "30 calls in a row failed" failing "cr_frame"


async def waiting():
    pass


def act(obs):
    getattr(waiting(), "cr_" + "frame")
    return [None] * 11
