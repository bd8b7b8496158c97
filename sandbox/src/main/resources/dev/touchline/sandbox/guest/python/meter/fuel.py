"""The meter itself: fuel that is left, the depth of calls, and how a guest ends that has used up either."""


def boot_fuel(meter):
    import sys

    current_exception = sys.exc_info

    class OutOfFuel(BaseException):
        """Raised by every charge once the fuel is gone."""

    class TooDeep(RecursionError):
        """Raised at a depth that is the same on every machine."""

    class Exhausted(BaseException):
        """The end of the real stack or memory was caught: where it comes depends on the machine, so the guest ends."""

    TooDeep.__name__ = TooDeep.__qualname__ = 'RecursionError'

    left = 0
    given = 0
    depth = 0
    deepest = 0
    broken = False

    def limit_depth(most):
        nonlocal deepest
        deepest = most

    def refuel(units):
        nonlocal left, given, depth
        left = given = units
        depth = 0

    def spent():
        return given - left

    def allowed():
        return given

    def is_empty():
        return left < 0

    def is_broken():
        return broken

    def charge(units):
        nonlocal left
        if units > 0:
            left -= units
        if left < 0:
            raise OutOfFuel

    def tick(units):
        nonlocal left
        left -= units
        if left < 0:
            raise OutOfFuel
        return True

    def enter(units):
        nonlocal left, depth
        left -= units
        depth += 1
        if left < 0:
            raise OutOfFuel
        if depth > deepest:
            raise TooDeep(f'calls are nested more than {deepest} deep')
        return depth

    def leave(entered):
        nonlocal depth
        depth = entered - 1

    def result(entered, value):
        nonlocal depth
        depth = entered - 1
        return value

    def reached(entered):
        nonlocal depth
        depth = entered

    def present_depth():
        return depth

    def most_depth():
        return deepest

    def caught(entered=None):
        nonlocal depth, broken
        if entered is not None:
            depth = entered
        kind = current_exception()[0]
        if kind is RecursionError or kind is MemoryError:
            broken = True
        if broken:
            raise Exhausted
        if left < 0:
            raise OutOfFuel

    meter.Exhausted = Exhausted
    meter.OutOfFuel = OutOfFuel
    meter.TooDeep = TooDeep
    meter.allowed = allowed
    meter.caught = caught
    meter.charge = charge
    meter.enter = enter
    meter.is_broken = is_broken
    meter.is_empty = is_empty
    meter.leave = leave
    meter.limit_depth = limit_depth
    meter.most_depth = most_depth
    meter.present_depth = present_depth
    meter.reached = reached
    meter.refuel = refuel
    meter.result = result
    meter.spent = spent
    meter.tick = tick


boot_fuel
