# tries: named tuples and dataclasses, whose classes are compiled at run time, with thousands of fields
# expect: walkover "30 calls in a row failed" failing "fuel"
import collections
import dataclasses


def act(obs):
    while True:
        collections.namedtuple("Wide", [f"f{n}" for n in range(3000)])
        dataclasses.make_dataclass("Wide", [f"f{n}" for n in range(3000)])
