# tries: asks for each module that opens a door, one after the other
# expect: walkover "cannot be loaded" failing "__import__"

DOORS = """
_ctypes _frozen_importlib _imp _io _posixsubprocess _socket _sre _thread asyncio atexit builtins codecs code concurrent
ctypes dis faulthandler fcntl gc glob http imp importlib inspect io java linecache logging marshal mmap multiprocessing
os pathlib pdb pickle pkgutil platform polyglot posix pty resource runpy select shelve shutil signal site socket sqlite3
ssl subprocess symtable sys sysconfig tempfile threading timeit trace traceback tracemalloc urllib warnings weakref zipimport
__graalpython__ __main__ touchline_bridge sandbox prelude ast
""".split()


def act(obs):
    for name in DOORS:
        try:
            __import__(name)
        except ImportError:
            continue
        return [None] * 11
    raise ValueError("nothing found")
