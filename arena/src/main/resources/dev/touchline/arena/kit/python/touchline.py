"""Touchline's Python kit: what a policy sees, what it answers, and the physics it may want to know.

A policy is a module ``policy.py`` with one function::

    def act(obs):            # called once a tick
        return [Command(), ...]   # eleven, by player number; 0 is the goalkeeper

Everything is in SI units and in your team's own frame: you attack towards +x in both halves, the origin is the centre
spot, +y is the left wing as your team looks ahead. INTERFACE.md describes each field; RULES.md the laws and numbers.
"""

from math import atan, exp, hypot, log, sqrt

import touchline_rules as RULES

#: Seconds of motion in one tick.
TICK = 1.0 / RULES.clock.ticks_per_second
#: The opponents' goal line is x = +HALF_LENGTH, yours x = -HALF_LENGTH; the touchlines are y = +-HALF_WIDTH.
HALF_LENGTH = RULES.pitch.length / 2
HALF_WIDTH = RULES.pitch.width / 2
#: The posts stand at y = +-GOAL_HALF_WIDTH.
GOAL_HALF_WIDTH = RULES.pitch.goal_width / 2
#: Fastest run of a fresh player without the ball, and the hardest kick, m/s.
MAX_SPEED = RULES.movement.max_speed
MAX_KICK = RULES.kicking.max_speed

_ACCELERATION = RULES.movement.acceleration
_ROLL = RULES.ball.roll_deceleration
_ROLL_DRAG = RULES.ball.roll_drag
_AIR_DRAG = RULES.ball.air_drag
_GRAVITY = RULES.ball.gravity


class Player:
    """One player as he stands before this tick."""

    __slots__ = (
        "number", "ours", "x", "y", "vx", "vy", "stamina", "down_ticks", "can_kick", "has_ball", "yellow_cards",
        "on_pitch", "last_rejection",
    )

    def __init__(self, number, ours, row, last_rejection=None):
        self.number = number
        self.ours = ours
        self.x, self.y, self.vx, self.vy, self.stamina, down, can_kick, cards, on_pitch = row
        self.down_ticks = int(down) if down else 0
        self.can_kick = can_kick != 0.0
        self.has_ball = False
        self.yellow_cards = int(cards) if cards else 0
        self.on_pitch = on_pitch != 0.0
        self.last_rejection = last_rejection

    def __repr__(self):
        return f"Player({'us' if self.ours else 'them'} {self.number}, x={self.x:.1f}, y={self.y:.1f})"


class Ball:
    """The ball: where it is (z is the height of its lowest point) and how it moves."""

    __slots__ = ("x", "y", "z", "vx", "vy", "vz")

    def __init__(self, x, y, z=0.0, vx=0.0, vy=0.0, vz=0.0):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz

    def __repr__(self):
        return f"Ball(x={self.x:.1f}, y={self.y:.1f}, z={self.z:.1f})"


class Restart:
    """How play starts again: ``kind``, whether it is ``ours``, its spot, whether it is ``ready``, and who must take it."""

    __slots__ = ("kind", "ours", "x", "y", "ready", "taker")

    def __init__(self, kind, ours, x, y, ready, taker=None):
        self.kind = kind
        self.ours = ours
        self.x = x
        self.y = y
        self.ready = ready
        self.taker = taker

    def __repr__(self):
        return f"Restart({self.kind}, {'ours' if self.ours else 'theirs'}, x={self.x:.1f}, y={self.y:.1f}, ready={self.ready})"


class ShootOut:
    """Kicks from the penalty mark: the score, whether the present kick is ``ours``, and the ``taker``'s number."""

    __slots__ = ("goals", "opponent_goals", "ours", "taker")

    def __init__(self, goals, opponent_goals, ours, taker):
        self.goals = goals
        self.opponent_goals = opponent_goals
        self.ours = ours
        self.taker = taker


class Observation:
    """All that your team sees before a tick. The objects are yours: nothing in them changes later."""

    __slots__ = (
        "tick", "period", "ticks_left", "minute", "goals", "opponent_goals", "restart", "ball", "owner", "in_hands",
        "last_touch", "offside_line", "failed_calls", "fuel_used", "fuel_reserve", "fuel_allowed", "shoot_out", "us", "them", "we_have_ball", "they_have_ball",
        "goalkeeper", "opponent_goalkeeper", "hands_allowed", "advantage",
    )


class Command:
    """What one player is to do in this tick; whatever is left out is not done.

    move    wanted velocity (vx, vy), m/s; None: he keeps the one he was given last
    kick    wanted velocity of the ball (vx, vy, vz), m/s; None: no kick
    tackle  True: try to win the ball from an opponent who carries it
    catch   True: the goalkeeper plays a free ball with his hands
    """

    __slots__ = ("move", "kick", "tackle", "catch")

    def __init__(self, move=None, kick=None, tackle=False, catch=False):
        self.move = move
        self.kick = kick
        self.tackle = tackle
        self.catch = catch

    def __repr__(self):
        return f"Command(move={self.move}, kick={self.kick}, tackle={self.tackle}, catch={self.catch})"


# ---- Running -------------------------------------------------------------------------------------------------------


def distance(a, b):
    """Metres on the ground between two things that have x and y."""
    return hypot(a.x - b.x, a.y - b.y)


def velocity_to(player, x, y, speed=MAX_SPEED):
    """The wanted velocity (vx, vy) that brings a player to (x, y) and lets him stop there."""
    dx = x - player.x
    dy = y - player.y
    gap = sqrt(dx * dx + dy * dy)
    if gap < 0.05:
        return (0.0, 0.0)
    # No faster than he can brake on the way that is left.
    pace = min(speed, sqrt(1.6 * _ACCELERATION * gap), gap / TICK)
    return (dx / gap * pace, dy / gap * pace)


def velocity_through(player, x, y, speed=MAX_SPEED):
    """The wanted velocity (vx, vy) that takes a player through (x, y) without slowing down."""
    dx = x - player.x
    dy = y - player.y
    gap = sqrt(dx * dx + dy * dy)
    if gap < 1e-6:
        return (0.0, 0.0)
    return (dx / gap * speed, dy / gap * speed)


def run_to(player, x, y, speed=MAX_SPEED):
    """A command: run to (x, y) and stop there."""
    return Command(velocity_to(player, x, y, speed))


def stand():
    """A command: stop."""
    return Command((0.0, 0.0))


def time_to_run(player, x, y):
    """About how many seconds a player needs to get to (x, y) at full speed, from how he moves now."""
    dx = x - player.x
    dy = y - player.y
    gap = sqrt(dx * dx + dy * dy)
    if gap < 1e-6:
        return player.down_ticks * TICK
    towards = (player.vx * dx + player.vy * dy) / gap
    sprint = (MAX_SPEED * MAX_SPEED - towards * towards) / (2 * _ACCELERATION)
    if gap <= sprint:
        seconds = (sqrt(towards * towards + 2 * _ACCELERATION * gap) - towards) / _ACCELERATION
    else:
        seconds = (MAX_SPEED - towards) / _ACCELERATION + (gap - sprint) / MAX_SPEED
    return seconds + player.down_ticks * TICK


# ---- Kicking -------------------------------------------------------------------------------------------------------


def roll_speed(metres, arrival_speed=0.0):
    """The speed with which a rolling ball must start to have arrival_speed left after so many metres, m/s."""
    return sqrt(
        ((_ROLL + _ROLL_DRAG * arrival_speed * arrival_speed) * exp(2 * _ROLL_DRAG * metres) - _ROLL) / _ROLL_DRAG
    )


def roll_time(metres, speed):
    """Seconds in which a rolling ball covers so many metres; infinite if it stops before."""
    left = ((_ROLL + _ROLL_DRAG * speed * speed) * exp(-2 * _ROLL_DRAG * metres) - _ROLL) / _ROLL_DRAG
    if left < 0:
        return float("inf")
    scale = sqrt(_ROLL_DRAG / _ROLL)
    return (atan(speed * scale) - atan(sqrt(left) * scale)) / sqrt(_ROLL * _ROLL_DRAG)


def roll_length(speed):
    """Metres that a rolling ball covers until it rests."""
    return log(1 + _ROLL_DRAG / _ROLL * speed * speed) / (2 * _ROLL_DRAG)


def kick_to(ball, x, y, speed=MAX_KICK):
    """A flat kick (vx, vy, vz) from where the ball is towards (x, y)."""
    dx = x - ball.x
    dy = y - ball.y
    gap = sqrt(dx * dx + dy * dy)
    if gap < 1e-6:
        return (speed, 0.0, 0.0)
    return (dx / gap * speed, dy / gap * speed, 0.0)


def pass_to(ball, x, y, arrival_speed=7.0):
    """A kick along the ground (vx, vy, vz) that reaches (x, y) with about arrival_speed, m/s."""
    gap = hypot(x - ball.x, y - ball.y)
    return kick_to(ball, x, y, min(MAX_KICK, roll_speed(gap, arrival_speed)))


def lob_to(ball, x, y, seconds):
    """A lofted kick (vx, vy, vz) that comes down at (x, y) after about so many seconds of flight.

    It rises to about 1.2 * seconds**2 metres: 1 s clears a man, 2 s is a long high ball.
    """
    dx = x - ball.x
    dy = y - ball.y
    gap = sqrt(dx * dx + dy * dy)
    if gap < 1e-6:
        return (0.0, 0.0, _GRAVITY * seconds / 2)
    # Drag shortens a flight about as this lengthens it.
    pace = (exp(_AIR_DRAG * gap) - 1) / (_AIR_DRAG * seconds)
    return (dx / gap * pace, dy / gap * pace, _GRAVITY * seconds / 2 - ball.z / seconds)


# ---- Looking ahead -------------------------------------------------------------------------------------------------


def predict_ball(ball, ticks):
    """Where a free ball will be after each of the next ticks if nobody touches it: a list of (x, y, z)."""
    x, y, z, vx, vy, vz = ball.x, ball.y, ball.z, ball.vx, ball.vy, ball.vz
    path = []
    add = path.append
    half = TICK / 2
    while len(path) < ticks:
        for _ in (0, 1):  # The engine follows the ball in half ticks.
            rolling = z <= 0 and vz <= 0.8
            if rolling:
                speed = sqrt(vx * vx + vy * vy)
                loss = _ROLL + _ROLL_DRAG * speed * speed
            else:
                speed = sqrt(vx * vx + vy * vy + vz * vz)
                loss = _AIR_DRAG * speed * speed
            kept = 1 - loss * half / speed if speed > loss * half else 0.0
            share = (1 + kept) / 2 * half
            x += vx * share
            y += vy * share
            vx *= kept
            vy *= kept
            if rolling:
                z = vz = 0.0
                continue
            next_vz = vz * kept - _GRAVITY * half
            z += (vz + next_vz) / 2 * half
            vz = next_vz
            if z < 0:
                z = 0.0
                vz = -RULES.ball.bounce * vz if vz < -0.8 else 0.0
                vx *= RULES.ball.bounce_grip
                vy *= RULES.ball.bounce_grip
        add((x, y, z))
    return path


def intercept(player, path, reach=0.7, height=1.2):
    """Where a player can first meet a ball on its path (from predict_ball): (ticks, x, y), or None if he never can."""
    px, py, vx, vy = player.x, player.y, player.vx, player.vy
    delay = player.down_ticks
    ticks = 0
    for x, y, z in path:
        ticks += 1
        if z > height or ticks <= delay:
            continue
        dx = x - px
        dy = y - py
        gap = sqrt(dx * dx + dy * dy) - reach
        seconds = (ticks - delay) * TICK
        if gap > seconds * MAX_SPEED:
            continue
        towards = (vx * dx + vy * dy) / (gap + reach + 1e-9)
        speeding = (MAX_SPEED - towards) / _ACCELERATION
        if seconds <= speeding:
            run = towards * seconds + _ACCELERATION * seconds * seconds / 2
        else:
            run = MAX_SPEED * seconds - (MAX_SPEED - towards) * speeding / 2
        if run >= gap:
            return (ticks, x, y)
    return None


# ---- Duels ---------------------------------------------------------------------------------------------------------


def tackle_chance(player, carrier, ball):
    """The chance that a tackle on the carrier wins the ball; 0 out of reach."""
    rules = RULES.tackling
    gap = distance(player, ball)
    if gap > rules.reach or player.down_ticks:
        return 0.0
    front = _facing(carrier, ball, player.x - carrier.x, player.y - carrier.y)
    chance = rules.behind_chance + (rules.front_chance - rules.behind_chance) * (1 + front) / 2
    return chance * (1 - rules.distance_loss * gap / rules.reach)


def tackle_severity(player, carrier, ball, luck=0.5):
    """How severe a tackle on the carrier is that does not win the ball; from RULES.fouls.foul_severity on it is a foul.

    luck runs from 0 (the best) to 1; a tackle that wins the ball is RULES.fouls.won_ball_discount less severe.
    """
    rules = RULES.fouls
    dx = carrier.x - player.x
    dy = carrier.y - player.y
    gap = hypot(dx, dy) or 1.0
    late = distance(player, ball) / RULES.tackling.reach
    behind = _facing(carrier, ball, dx, dy)
    closing = ((player.vx - carrier.vx) * dx + (player.vy - carrier.vy) * dy) / gap / MAX_SPEED
    return (
        rules.lateness_weight * late
        + rules.behind_weight * (1 + behind) / 2
        + rules.speed_weight * max(0.0, closing)
        + rules.chance_weight * luck
    )


def _facing(carrier, ball, dx, dy):
    """From 1, the carrier faces in the direction of (dx, dy), to -1, he turns his back on it; the ball is before him."""
    hx = ball.x - carrier.x
    hy = ball.y - carrier.y
    size = hypot(dx, dy) * hypot(hx, hy)
    return (dx * hx + dy * hy) / size if size > 0 else 0.0
