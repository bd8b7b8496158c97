"""Every construct that the meter writes anew, with values that show when one runs twice, late, or in another order."""

class P:
    w = 3
    q = [a * w2 for a in range(4) for w2 in (1, 2)] 
    def __init__(self, a): self.a = a
    def m(self, o, k=lambda z: z * z + z): return self.a * o.a + k(o.a) * (self.a + o.a)


def f(xs, n):
    out = [x * y + n for x in [q * (n + 1.5) for q in range(n * n)] for y in map(lambda t: (t + n) * (t - n), xs)]
    best = min(xs[0] * 2.0, max(xs[1] * xs[2], -1.0)) + max(0, len(xs) - 3) * min(4, n) ** 2 + min(n * n, n + n, n)
    s = sorted(xs, key=lambda v: (v * v + n, v))
    i = 0
    while i < n * (n + 1):
        i += 1 + (n * i) % 7
        try:
            out[i * 100000 + n]
        except IndexError:
            pass
    with Ctx() as c:
        raise KeyError(n * n)
    t = "a" * n + "b" * (n + 1) + f"{n * n + 1:>{n + 4}}"
    u = [1] * n + [2] * (n - 1)
    u[n - n:n] = [5 * n]
    match n + 1:
        case 4: z = 1
        case 1+2j: z = 3
        case _: z = 2
    d = {n * n: n + n, **{str(n + n): 1}}
    return best, s, i, t, u, z, d, out[:3], P(2.5).m(P(3.5)), P.q, -n ** 2, n // 2 * 3.5, (n + 1) * (n + 2) // (n * 3) % 5


class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): return True


def g(n):
    for i in range(1000):
        try:
            h(n)
        except ValueError:
            pass
        with Ctx(): h(n)
        list(It())
    return "ok"


def h(n):
    return k(n * n)


def k(n):
    if n: raise ValueError(n + n)
    return h(n)


class It:
    def __iter__(self): return self
    def __next__(self): return self.end()
    def end(self):
        raise StopIteration


def gen(n):
    for i in range(600):
        try:
            yield h(n)
        except ValueError:
            yield i * n + n


def r(n):
    try:
        return gone(n)
    finally:
        k(0) if n > 3 else None


def gone(n): return [k2(x) for x in range(n)]


def k2(x): return x * x if x else (lambda y: y * y + y)(x + 1)


def in_order():
    seen = []

    def note(name, value):
        seen.append(name)
        return value

    note('a', 2.0) * note('b', 3) + min(note('c', 1.5), note('d', 2.5)) ** note('e', 2) + max(0.0, note('f', 1))
    return seen


def signs(x, n):
    x *= -2
    match n - 3:
        case -1: z = -0.0
        case _: z = --1
    return x * -1.5 + -1 * n, -2 ** 2, (-2) ** 2, -1.5 * x, f'{z} {z * -1.0}', min(-n, -1), -7 // -n, n + -1, - -n < -1


def pattern(value):
    match value:
        case None: return 'none'
        case True | False: return 'truth'
        case [None | 0, x]: return f'nothing, then {x}'
        case {'goal': None, **rest}: return f'no goal, {sorted(rest)}'
        case str() | int() as known if known is not None: return f'known {known}'
        case _: return 'other'


def by_type(xs):
    class Own(list):
        def sort(self): self.append('own')

    list.sort(xs)
    seen = set()
    add = seen.add
    add(xs[0])
    set.add(seen, 'b')
    for _ in map(seen.add, 'cd'): pass
    known = {}
    dict.setdefault(known, 'a', []).append(1)
    dict.update(known, b=2)
    known |= [('c', 3)]
    own = Own()
    own.sort()
    Own.sort(own)
    try:
        str.join(5, ['a'])
    except TypeError:
        own.append('type')
    return xs, sorted(map(str, seen)), known, own, str.join('-', ['x', 'y']), dict.fromkeys([1]), int.from_bytes(b'\1', 'big')


def act(text):
    return repr((f([3.0, 1.5, 2.5, 4], 3), g(2), sum(gen(2)), r(3), in_order(), signs(2.5, 2),
                 [pattern(x) for x in (None, 0, True, [None, 1], [0, None], [1, 2], {'goal': None, 'shot': 1}, 'a', ())],
                 by_type([2, 1])))
