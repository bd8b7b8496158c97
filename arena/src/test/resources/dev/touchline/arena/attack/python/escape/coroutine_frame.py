# tries: cr_frame of a coroutine and ag_frame of an asynchronous generator
# expect: walkover "cannot be loaded" failing "async functions"


async def waiting():
    pass


def act(obs):
    getattr(waiting(), "cr_" + "frame")
    return [None] * 11
