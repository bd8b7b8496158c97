"""Regular expressions: the real ones, charged by the length of pattern and text.

The matcher runs in time linear in the text, except where a pattern refers back or looks around. Such a pattern may have one
repetition; with more it could backtrack without bound and is refused when it is compiled.

The function `_charge` is handed in by prelude.py.
"""

import re as _real
from re import _constants, _parser

from re import (  # noqa: F401
    A, ASCII, DOTALL, I, IGNORECASE, M, MULTILINE, NOFLAG, S, U, UNICODE, VERBOSE, X, Match, RegexFlag, error)

__all__ = [
    'compile', 'match', 'fullmatch', 'search', 'split', 'findall', 'finditer', 'sub', 'subn', 'escape', 'purge', 'Pattern',
    'Match', 'RegexFlag', 'error', 'A', 'ASCII', 'DOTALL', 'I', 'IGNORECASE', 'M', 'MULTILINE', 'NOFLAG', 'S', 'U',
    'UNICODE', 'VERBOSE', 'X',
]

_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
_UNAVAILABLE = (_constants.POSSESSIVE_REPEAT, _constants.ATOMIC_GROUP, _constants.GROUPREF_EXISTS)
_LONGEST = 1000
_MANY = 1000
_kept = {}


def _survey(parsed, inside, times):
    """Counts repetitions, nested ones and those beside which the matcher cannot run in linear time; refuses big counts.

    Gives the number of repetitions of variable length, whether one is within another or holds a branch, and whether there is
    a reference back or a look around.
    """
    repeats, nested, looks = 0, False, False
    for operation, argument in parsed:
        if operation in _REPEATS:
            least, most, body = argument
            count = times * (least if most == _constants.MAXREPEAT else most)
            if count > _MANY:
                raise error(f'counts that multiply to more than {_MANY} are not available')
            variable = least != most
            nested |= variable and inside
            below = _survey(body, inside or variable, max(count, 1))
            repeats += variable
        elif operation is _constants.BRANCH:
            nested |= inside
            below = (0, False, False)
            for branch in argument[1]:
                one = _survey(branch, inside, times)
                below = (below[0] + one[0], below[1] | one[1], below[2] | one[2])
        elif operation is _constants.SUBPATTERN:
            below = _survey(argument[3], inside, times)
        elif operation in (_constants.ASSERT, _constants.ASSERT_NOT):
            below = _survey(argument[1], inside, times)
            looks = True
        elif operation in _UNAVAILABLE:
            raise error('possessive repetitions, atomic groups and conditions are not available')
        else:
            below = (0, False, False)
            looks |= operation is _constants.GROUPREF
        repeats += below[0]
        nested |= below[1]
        looks |= below[2]
    return repeats, nested, looks


def _checked(pattern, flags):
    if len(pattern) > _LONGEST:
        raise error(f'a pattern of more than {_LONGEST} characters is not available')
    repeats, nested, looks = _survey(_parser.parse(pattern, flags), False, 1)
    if looks and (nested or repeats > 1):
        raise error('more than one repetition together with a reference back or a look around is not available: '
                    'its cost has no bound')
    return _real.compile(pattern, flags)


def compile(pattern, flags=0):
    if type(pattern) is Pattern:
        return pattern
    key = (type(pattern), pattern, int(flags))
    known = _kept.get(key)
    if known is None:
        _charge(64 * (len(pattern) + 1))
        known = Pattern(_checked(pattern, int(flags)))
        if len(_kept) > 100:
            _kept.clear()
        _kept[key] = known
    return known


class Pattern:
    """A compiled pattern."""

    __slots__ = ('_pattern', '_weight')

    def __init__(self, pattern):
        self._pattern = pattern
        self._weight = 2 + len(pattern.pattern) // 8

    pattern = property(lambda self: self._pattern.pattern)
    flags = property(lambda self: self._pattern.flags)
    groups = property(lambda self: self._pattern.groups)
    groupindex = property(lambda self: self._pattern.groupindex)

    def _pay(self, text):
        _charge(4 + self._weight * len(text) // 4)

    def match(self, string, *bounds):
        self._pay(string)
        return self._pattern.match(string, *bounds)

    def fullmatch(self, string, *bounds):
        self._pay(string)
        return self._pattern.fullmatch(string, *bounds)

    def search(self, string, *bounds):
        self._pay(string)
        return self._pattern.search(string, *bounds)

    def findall(self, string, *bounds):
        self._pay(string)
        return self._pattern.findall(string, *bounds)

    def finditer(self, string, *bounds):
        self._pay(string)
        for found in self._pattern.finditer(string, *bounds):
            yield found

    def split(self, string, maxsplit=0):
        self._pay(string)
        return self._pattern.split(string, maxsplit)

    def sub(self, repl, string, count=0):
        self._pay(string)
        if type(repl) is str:
            _charge((len(repl) + 1) * (len(string) + 1) // 16)
        return self._pattern.sub(repl, string, count)

    def subn(self, repl, string, count=0):
        self._pay(string)
        if type(repl) is str:
            _charge((len(repl) + 1) * (len(string) + 1) // 16)
        return self._pattern.subn(repl, string, count)

    def __eq__(self, other):
        return type(other) is Pattern and self._pattern == other._pattern

    def __hash__(self):
        return hash(self._pattern.pattern)

    def __repr__(self):
        return repr(self._pattern)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern):
    return _real.escape(pattern)


def purge():
    _kept.clear()
