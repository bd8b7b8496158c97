# tries: act is an object whose __call__ is a property that never returns
# expect: walkover "cannot be loaded|30 calls in a row failed"


class Burning:
    @property
    def __call__(self):
        while True:
            pass

    __class__ = __call__


act = Burning()
