# tries: act itself is a coroutine function
# expect: walkover "30 calls in a row failed|cannot be loaded" failing "act() returned"


async def act(obs):
    return [None] * 11
