def __getattr__(name):
    raise RuntimeError("the library was replaced")
