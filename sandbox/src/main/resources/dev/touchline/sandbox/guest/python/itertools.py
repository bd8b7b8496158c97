"""Iterators, written in Python so that every element they look at can be metered."""

from operator import add as _add

__all__ = [
    'accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count', 'cycle',
    'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat', 'starmap', 'takewhile',
    'tee', 'zip_longest',
]

_missing = object()


def accumulate(iterable, func=_add, *, initial=None):
    items = iter(iterable)
    total = initial
    if initial is None:
        for total in items:
            break
        else:
            return
    yield total
    for item in items:
        total = func(total, item)
        yield total


def batched(iterable, n):
    if n < 1:
        raise ValueError('n must be at least one')
    items = iter(iterable)
    while batch := tuple(islice(items, n)):
        yield batch


class chain:
    """Elements of several iterables, one iterable after the other."""

    def __init__(self, *iterables):
        self._items = _chained(iterables)

    @classmethod
    def from_iterable(cls, iterables):
        made = cls()
        made._items = _chained(iterables)
        return made

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


def _chained(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    chosen = list(range(r))
    if r > len(pool):
        return
    while True:
        yield tuple([pool[i] for i in chosen])
        for place in range(r - 1, -1, -1):
            if chosen[place] != place + len(pool) - r:
                break
        else:
            return
        chosen[place] += 1
        for later in range(place + 1, r):
            chosen[later] = chosen[later - 1] + 1


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    if not pool and r:
        return
    chosen = [0] * r
    while True:
        yield tuple([pool[i] for i in chosen])
        for place in range(r - 1, -1, -1):
            if chosen[place] != len(pool) - 1:
                break
        else:
            return
        chosen[place:] = [chosen[place] + 1] * (r - place)


def compress(data, selectors):
    for item, wanted in zip(data, selectors):
        if wanted:
            yield item


def count(start=0, step=1):
    while True:
        yield start
        start = start + step


def cycle(iterable):
    seen = []
    for item in iterable:
        yield item
        seen.append(item)
    while seen:
        for item in seen:
            yield item


def dropwhile(predicate, iterable):
    items = iter(iterable)
    for item in items:
        if not predicate(item):
            yield item
            break
    for item in items:
        yield item


def filterfalse(predicate, iterable):
    for item in iterable:
        if not (item if predicate is None else predicate(item)):
            yield item


def groupby(iterable, key=None):
    items = iter(iterable)
    current = [_missing, _missing]  # the key in progress and the item that waits

    def group(wanted):
        while current[0] == wanted and current[1] is not _missing:
            item = current[1]
            current[1] = _missing
            for following in items:
                current[0] = following if key is None else key(following)
                current[1] = following
                break
            yield item

    for first in items:
        current[0] = first if key is None else key(first)
        current[1] = first
        break
    while current[1] is not _missing:
        wanted = current[0]
        members = group(wanted)
        yield wanted, members
        for _ in members:
            pass


def islice(iterable, *bounds):
    start, stop, step = (0, bounds[0], 1) if len(bounds) == 1 else (bounds + (1,))[:3]
    start = 0 if start is None else start
    step = 1 if step is None else step
    if start < 0 or step < 1 or (stop is not None and stop < 0):
        raise ValueError('bounds of islice() must be non-negative integers or None, its step positive')
    return _sliced(iterable, start, stop, step)


def _sliced(iterable, start, stop, step):
    if stop is not None and stop <= start:
        if start == 0 or stop == 0:
            return
    place = 0
    wanted = start
    items = iter(iterable)
    if stop is not None and stop <= 0:
        return
    for item in items:
        if place == wanted and (stop is None or place < stop):
            yield item
            wanted += step
        place += 1
        if stop is not None and place >= stop:
            return


def pairwise(iterable):
    before = _missing
    for item in iterable:
        if before is not _missing:
            yield before, item
        before = item


def permutations(iterable, r=None):
    pool = tuple(iterable)
    n = len(pool)
    r = n if r is None else r
    if r < 0:
        raise ValueError('r must be non-negative')
    if r > n:
        return
    order = list(range(n))
    turns = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in order[:r]])
    while n:
        for place in range(r - 1, -1, -1):
            turns[place] -= 1
            if turns[place] == 0:
                order[place:] = order[place + 1:] + order[place:place + 1]
                turns[place] = n - place
            else:
                other = -turns[place]
                order[place], order[other] = order[other], order[place]
                yield tuple([pool[i] for i in order[:r]])
                break
        else:
            return


def product(*iterables, repeat=1):
    pools = [tuple(iterable) for iterable in iterables] * repeat
    places = [0] * len(pools)
    for pool in pools:
        if not pool:
            return
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        for axis in range(len(pools) - 1, -1, -1):
            places[axis] += 1
            if places[axis] < len(pools[axis]):
                break
            places[axis] = 0
        else:
            return


def repeat(item, times=None):
    if times is None:
        while True:
            yield item
    for _ in range(times):
        yield item


def starmap(function, iterable):
    for arguments in iterable:
        yield function(*arguments)


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            return
        yield item


def tee(iterable, n=2):
    items = iter(iterable)
    queues = [[] for _ in range(n)]

    def reader(queue):
        read = 0
        while True:
            if read == len(queue):
                for item in items:
                    for each in queues:
                        each.append(item)
                    break
                else:
                    return
            yield queue[read]
            read += 1

    return tuple([reader(queue) for queue in queues])


def zip_longest(*iterables, fillvalue=None):
    readers = [iter(iterable) for iterable in iterables]
    left = len(readers)
    while left:
        row = []
        for place in range(len(readers)):
            reader = readers[place]
            item = fillvalue
            if reader is not None:
                item = next(reader, _missing)
                if item is _missing:
                    left -= 1
                    if not left:
                        return
                    readers[place] = None
                    item = fillvalue
            row.append(item)
        yield tuple(row)
