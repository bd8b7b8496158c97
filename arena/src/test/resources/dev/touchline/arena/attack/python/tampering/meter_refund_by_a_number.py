# tries: a subclass of int whose operators give a negative price, to be refunded fuel without end
# expect: walkover "30 calls in a row failed" failing "fuel|TypeError"


class Refund(int):
    def __gt__(self, other):
        return True

    def __rshift__(self, other):
        return -(10**15)

    __mul__ = __rmul__ = __add__ = __radd__ = __floordiv__ = __sub__ = __neg__ = __rshift__


def act(obs):
    for use in (
        lambda n: "x".ljust(n),
        lambda n: [1] * n,
        lambda n: "x" * n,
        lambda n: bytes(n),
        lambda n: (1).to_bytes(n, "big"),
        lambda n: 1 << n,
        lambda n: 2**n,
        lambda n: n * n,
        lambda n: pow(2, n, 7),
        lambda n: "a\tb".expandtabs(n),
    ):
        try:
            use(Refund(5))
        except (TypeError, ValueError, OverflowError):
            pass
    while True:
        pass
