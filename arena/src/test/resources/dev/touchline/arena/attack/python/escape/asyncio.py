# tries: asks for asyncio, which has an event loop and sockets
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import asyncio


def act(obs):
    return asyncio.run(asyncio.sleep(10))
