# tries: act itself is a coroutine function
# expect: walkover "cannot be loaded" failing "async functions"


async def act(obs):
    return [None] * 11
