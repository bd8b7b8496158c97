"""Between the engine's arrays of numbers and a policy's objects.

The platform calls ``bind(policy)`` once and ``step(request)`` every tick. The request is an observation, followed by the fuel
that the last call took, the reserve, and what this call may take; the answer is a team's commands. All are little-endian
doubles, in the engine's ObservationLayout and CommandLayout. Whatever a policy
answers is hostile: only exact built-in numbers, lists, tuples and dicts are read, and nothing of the policy's own is called
but ``act``. The hottest code of the platform: plain statements, no indirection.
"""

from struct import Struct
from types import FunctionType, MethodType

from touchline import Ball, Command, Observation, Player, Restart, ShootOut

TEAM = 11
OBSERVATION_NUMBERS = 239
REQUEST_NUMBERS = OBSERVATION_NUMBERS + 3
COMMAND_NUMBERS = 88

_unpack = Struct("<%dd" % REQUEST_NUMBERS).unpack
_pack = Struct("<%dd" % COMMAND_NUMBERS).pack

_PLAYERS = 30
_FIELDS = 9
_REJECTIONS = _PLAYERS + 2 * TEAM * _FIELDS
_SHOOT_OUT = 5

#: Number, first and last index of a player's row, index of his rejection.
_US = tuple(
    (n, _PLAYERS + n * _FIELDS, _PLAYERS + (n + 1) * _FIELDS, _REJECTIONS + n) for n in range(TEAM)
)
_THEM = tuple((n, _PLAYERS + (TEAM + n) * _FIELDS, _PLAYERS + (TEAM + n + 1) * _FIELDS) for n in range(TEAM))

#: By the number that stands for it in the observation.
_RESTARTS = {
    1.0: "kick_off",
    2.0: "throw_in",
    3.0: "goal_kick",
    4.0: "corner",
    5.0: "direct_free_kick",
    6.0: "indirect_free_kick",
    7.0: "penalty",
    8.0: "drop_ball",
}
_REJECTION_WORDS = {
    0.0: None,
    1.0: "not_a_number",
    2.0: "ball_out_of_reach",
    3.0: "nobody_to_tackle",
    4.0: "unable",
    5.0: "hands_not_allowed",
    6.0: "restart_not_ready",
}

_NOTHING = (0.0,) * 8
_COMMAND_KEYS = ("move", "kick", "tackle", "catch")
_TACKLE = 1.0
_CATCH = 2.0

_type_name = type.__dict__["__name__"].__get__

_act = None


class InterfaceError(Exception):
    """A policy does not keep to the interface; the message says how and what is allowed."""


def bind(policy):
    """Takes the function ``act`` of a policy's module as the one to call."""
    global _act
    act = getattr(policy, "act", None)
    if act is None:
        raise InterfaceError("policy.py defines no function act(obs); it is called once a tick")
    if not callable(act):
        raise InterfaceError(f"act must be a function of one argument, act(obs), but it is {_describe(act)}")
    _check_arguments(act)
    _act = act


def _check_arguments(act):
    bound = type(act) is MethodType
    function = act.__func__ if bound else act
    if type(function) is not FunctionType:
        return  # A callable object: the first call tells.
    code = function.__code__
    positional = code.co_argcount - bound
    needed = positional - len(function.__defaults__ or ())
    keyword_only = code.co_kwonlyargcount - len(function.__kwdefaults__ or ())
    takes_any = code.co_flags & 0x04
    if needed > 1 or keyword_only > 0 or (positional < 1 and not takes_any):
        raise InterfaceError(f"act must take one argument, act(obs), but it takes {max(needed + keyword_only, 0)}")


def step(request):
    """Calls the policy on one observation and gives its commands back; what ``act`` raises passes through."""
    return _encode(_act(_observe(_unpack(request))))


# ---- What the policy sees ------------------------------------------------------------------------------------------


def _observe(v):
    obs = Observation()
    us = [Player(n, True, v[i:j], _REJECTION_WORDS[v[r]]) for n, i, j, r in _US]
    them = [Player(n, False, v[i:j]) for n, i, j in _THEM]
    obs.us = us
    obs.them = them
    obs.tick = tick = int(v[0])
    obs.minute = tick // 60
    obs.period = period = int(v[1])
    obs.ticks_left = int(v[2])
    obs.goals = int(v[3])
    obs.opponent_goals = int(v[4])
    kind = v[5]
    taker = int(v[25]) if v[25] >= 0 else None
    obs.restart = Restart(_RESTARTS[kind], v[6] > 0, v[7], v[8], v[9] != 0.0, taker) if kind else None
    obs.ball = Ball(v[10], v[11], v[12], v[13], v[14], v[15])
    side = v[16]
    obs.owner = owner = (us if side > 0 else them)[int(v[17])] if side else None
    obs.we_have_ball = side > 0
    obs.they_have_ball = side < 0
    if owner is not None:
        owner.has_ball = True
    obs.in_hands = v[18] != 0.0
    side = v[19]
    obs.last_touch = (us if side > 0 else them)[int(v[20])] if side else None
    obs.offside_line = v[21]
    obs.failed_calls = int(v[22])
    # In a shoot-out the side of the restart is whose kick it is, also after the ball was struck.
    obs.shoot_out = ShootOut(int(v[23]), int(v[24]), v[6] > 0, taker) if period == _SHOOT_OUT else None
    obs.goalkeeper = us[int(v[26])] if v[26] >= 0 else None
    obs.opponent_goalkeeper = them[int(v[27])] if v[27] >= 0 else None
    obs.hands_allowed = v[28] != 0.0
    obs.fuel_used = int(v[239])
    obs.fuel_reserve = int(v[240])
    obs.fuel_allowed = int(v[241])
    obs.advantage = None if not v[29] else "ours" if v[29] > 0 else "theirs"
    return obs


# ---- What the policy answers ---------------------------------------------------------------------------------------


def _encode(answer):
    kind = type(answer)
    if kind is not list and kind is not tuple:
        raise InterfaceError(f"act() returned {_describe(answer)}; it must return a list of {TEAM} commands")
    if len(answer) != TEAM:
        raise InterfaceError(f"act() returned {len(answer)} commands; it must return {TEAM}, one for each player")
    numbers = []
    number = 0
    for command in answer:
        kind = type(command)
        if command is None:
            numbers += _NOTHING
        else:
            if kind is Command:
                try:
                    move = command.move
                    kick = command.kick
                    tackle = command.tackle
                    catch = command.catch
                except AttributeError as e:
                    raise InterfaceError(f"command of player {number}: {e}") from None
            elif kind is dict:
                move, kick, tackle, catch = _from_dict(command, number)
            else:
                raise InterfaceError(
                    f"command of player {number} is {_describe(command)}; it must be a Command, a dict or None"
                )
            if move is None:
                moves = x = y = 0.0
            else:
                moves = 1.0
                if type(move) is not tuple:
                    move = _vector(move, 2, number, "move")
                if len(move) != 2:
                    raise _no_vector(move, 2, number, "move")
                x, y = move
                if type(x) is not float or type(y) is not float:
                    x = _number(x, move, 2, number, "move")
                    y = _number(y, move, 2, number, "move")
            if tackle is False and catch is False:
                action = 0.0
            else:
                action = _action(tackle, catch, number)
            if kick is None:
                numbers += (moves, x, y, 0.0, 0.0, 0.0, 0.0, action)
            else:
                kick = _vector(kick, 3, number, "kick")
                kx, ky, kz = kick
                numbers += (
                    moves,
                    x,
                    y,
                    1.0,
                    _number(kx, kick, 3, number, "kick"),
                    _number(ky, kick, 3, number, "kick"),
                    _number(kz, kick, 3, number, "kick"),
                    action,
                )
        number += 1
    return _pack(*numbers)


def _from_dict(command, number):
    for key in command:
        if type(key) is not str or key not in _COMMAND_KEYS:
            raise InterfaceError(
                f"command of player {number} has the key {_describe(key)}; allowed are 'move', 'kick', 'tackle' and 'catch'"
            )
    return command.get("move"), command.get("kick"), command.get("tackle", False), command.get("catch", False)


def _vector(value, length, number, name):
    """The value as an exact tuple of the right length."""
    kind = type(value)
    if kind is list or kind is tuple:
        value = tuple(value)
    elif issubclass(kind, tuple):  # A named tuple; its own methods are not asked.
        value = tuple.__getitem__(value, slice(None))
    else:
        raise _no_vector(value, length, number, name)
    if len(value) != length:
        raise _no_vector(value, length, number, name)
    return value


def _number(value, vector, length, number, name):
    kind = type(value)
    if kind is float:
        return value
    if kind is int:
        try:
            return float(value)
        except OverflowError:
            pass
    raise _no_vector(vector, length, number, name)


def _no_vector(value, length, number, name):
    wanted = "two numbers (vx, vy)" if length == 2 else "three numbers (vx, vy, vz)"
    return InterfaceError(f"command of player {number}: {name} must be {wanted}, got {_describe(value)}")


def _action(tackle, catch, number):
    for name, value in (("tackle", tackle), ("catch", catch)):
        if value is not None and type(value) is not bool:
            raise InterfaceError(f"command of player {number}: {name} must be True or False, got {_describe(value)}")
    return _CATCH if catch else _TACKLE if tackle else 0.0


def _describe(value):
    """The value in a few words, without asking it."""
    kind = type(value)
    if value is None or kind is bool or kind is float:
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() <= 64 else f"a whole number of {value.bit_length()} bits"
    if kind is str:
        return repr(value if len(value) <= 30 else value[:30] + "...")
    if kind is tuple or kind is list:
        if len(value) > 4:
            return f"a {'tuple' if kind is tuple else 'list'} of {len(value)}"
        inside = ", ".join(_describe_part(part) for part in value)
        return f"({inside})" if kind is tuple else f"[{inside}]"
    return _a(str.__getitem__(_type_name(kind), slice(0, 40)))


def _describe_part(part):
    return f"a {'tuple' if type(part) is tuple else 'list'}" if type(part) in (tuple, list) else _describe(part)


def _a(word):
    return f"{'an' if word[:1] in 'AEIOUaeiou' else 'a'} {word}"
