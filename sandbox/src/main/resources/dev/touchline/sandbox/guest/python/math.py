"""Mathematics: the real functions, those on integers and on many numbers charged by size.

The functions `_charge` and `_finite` are handed in by prelude.py.
"""

from math import *
import math as _real


def _words(value):
    return value.bit_length() // 32 + 1 if isinstance(value, int) else 1


def factorial(n):
    if isinstance(n, int) and n > 20:
        _charge(n * n // 64)
    return _real.factorial(n)


def comb(n, k):
    if isinstance(n, int) and isinstance(k, int) and n > 60:
        least = min(k, n - k)
        _charge(least * least * _words(n) // 16 if least > 0 else 0)
    return _real.comb(n, k)


def perm(n, k=None):
    times = n if k is None else k
    if isinstance(n, int) and isinstance(times, int) and n > 20:
        _charge(times * times * _words(n) // 16 if times > 0 else 0)
    return _real.perm(n, k)


def isqrt(n):
    _charge(_words(n) * _words(n) // 8)
    return _real.isqrt(n)


def gcd(*integers):
    _pairs(integers)
    return _real.gcd(*integers)


def lcm(*integers):
    _pairs(integers)
    result = 1
    for each in integers:
        divisor = _real.gcd(result, each)
        result = abs(result // divisor * each) if divisor else 0
    return result


def _pairs(integers):
    for each in integers:
        words = _words(each)
        if words > 2:
            _charge(words * words)


def prod(iterable, /, *, start=1):
    for each in iterable:
        start = start * each
    return start


def fsum(seq):
    return _real.fsum(_finite(seq))


def dist(p, q):
    return _real.dist(tuple(p), tuple(q))


def sumprod(p, q):
    total = 0
    for a, b in zip(p, q, strict=True):
        total = total + a * b
    return total
