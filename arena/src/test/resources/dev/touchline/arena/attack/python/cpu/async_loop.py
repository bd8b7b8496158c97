# tries: coroutines driven by hand, awaiting without end
# expect: walkover "cannot be loaded" failing "async functions"


class Ready:
    def __await__(self):
        return iter(())


async def burn():
    while True:
        await Ready()


def act(obs):
    burn().send(None)
    return [None] * 11
