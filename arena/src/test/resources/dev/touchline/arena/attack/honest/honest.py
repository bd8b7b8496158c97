# The honest opponent of every attack: it plays what a digest of library and kit tells it, so that whatever a hostile
# policy changed for others changes this team's commands, or makes it raise.
import collections
import dataclasses
import enum
import functools
import heapq
import itertools
import json
import math
import operator
import random
import re
import statistics
from fractions import Fraction

from touchline import HALF_LENGTH, Command, run_to, velocity_to


class Mood(enum.Enum):
    CALM = 1
    BOLD = 2


@dataclasses.dataclass(order=True)
class Spot:
    x: float
    y: float


@functools.lru_cache(maxsize=16)
def place(number):
    return Spot(-40.0 + 6.0 * number, math.sin(number) * 20)


def digest(obs):
    """About 0 to 40, out of a little of everything that a policy may import."""
    spots = sorted(place(player.number) for player in obs.us)
    numbers = [spot.x for spot in spots] + list(itertools.islice(itertools.count(1), 3))
    count = collections.Counter(re.findall(r"[a-z]+", json.dumps({"a": [1, 2.5], "b": str(Mood.BOLD)}).lower()))
    queue = collections.deque(numbers, maxlen=5)
    exact = Fraction(1, 3) + Fraction(1, 2)
    return (
        statistics.fmean(numbers) % 7
        + sum(count.values())
        + heapq.nsmallest(1, queue)[0] % 5
        + float(exact)
        + functools.reduce(operator.add, queue) % 3
        + random.random() * 8
        + len("%5d|%s" % (obs.tick, f"{math.hypot(3, 4):.2f}")) % 4
    )


def act(obs):
    speed = 1 + digest(obs) % 7
    commands = [run_to(obs.us[0], -HALF_LENGTH + 1, 0)]
    for player in obs.us[1:]:
        if player.number % 2:
            commands.append(Command(velocity_to(player, obs.ball.x, obs.ball.y, speed)))
        else:
            commands.append({"move": [speed, -speed / 2], "kick": (speed, 0, 1)})
    return commands
