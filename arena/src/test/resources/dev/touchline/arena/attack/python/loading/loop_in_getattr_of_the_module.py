# tries: a module whose __getattr__ never returns
# expect: walkover "cannot be loaded"


def __getattr__(name):
    while True:
        pass
