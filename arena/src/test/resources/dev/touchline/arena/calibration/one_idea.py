"""A plain team with one idea: the trick that `idea.py` names, everything else is what anybody would do.

It keeps a 4-4-2, sends the nearest to the ball, takes its restarts, tackles fairly and has a goalkeeper who stands in the way.
"""

from math import hypot

from idea import IDEA
from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    MAX_KICK,
    MAX_SPEED,
    RULES,
    Command,
    distance,
    intercept,
    kick_to,
    lob_to,
    pass_to,
    predict_ball,
    tackle_severity,
    velocity_through,
    velocity_to,
)

PLACES = (
    (-50, 0),
    (-24, 18), (-28, 6), (-28, -6), (-24, -18),
    (-6, 20), (-10, 6), (-10, -6), (-6, -20),
    (14, 8), (14, -8),
)  # fmt: skip


def act(obs):
    commands = [Command(velocity_to(p, *place(obs, p), MAX_SPEED)) for p in obs.us]
    keeper = obs.goalkeeper
    if keeper:
        commands[keeper.number] = keep_goal(obs, keeper)
    field = [p for p in obs.us if p.on_pitch and p is not keeper]
    if obs.restart:
        set_piece(obs, field, commands)
    elif obs.we_have_ball:
        commands[obs.owner.number] = with_ball(obs, obs.owner)
    else:
        chase(obs, field, commands)
    return commands


# ---- The idea ------------------------------------------------------------------------------------------------------


def with_ball(obs, me):
    ball = obs.ball
    to_goal = hypot(HALF_LENGTH - ball.x, ball.y)
    on = velocity_through(me, HALF_LENGTH, 0)
    if IDEA == "lob from anywhere":
        return Command(on, lob_to(ball, HALF_LENGTH, 0, 0.6 + to_goal / 28))
    if IDEA == "drive from anywhere":
        return Command(on, drive(ball, 1.0))
    if IDEA == "shoot from forty metres":
        return Command(on, drive(ball, 1.2) if to_goal < 40 else None)
    if IDEA == "dribble at goal":
        return Command(on, drive(ball, 0.8) if to_goal < 12 else None)
    if IDEA == "run down the wing and cross":
        if ball.x > HALF_LENGTH - 14 and abs(ball.y) > 12:
            return Command(on, lob_to(ball, HALF_LENGTH - 8, 0, 1.3))
        return Command(velocity_through(me, HALF_LENGTH - 8, 28 if ball.y > 0 else -28), drive(ball, 1) if to_goal < 14 else None)
    if IDEA in ("long ball to the strikers", "kick-off rush"):
        return Command(on, drive(ball, 1) if to_goal < 22 else long_ball(obs))
    if IDEA == "waste time" and obs.goals >= obs.opponent_goals:
        return Command((0.0, 0.0), safest_pass(obs, me) if nearest_opponent(obs, me) < 5 else None)
    if IDEA == "clear and wait":
        return Command(on, drive(ball, 1) if to_goal < 20 else lob_to(ball, min(40, ball.x + 55), 25 if ball.y > 0 else -25, 2.4))
    if to_goal < 20:
        return Command(on, drive(ball, 1.0))
    if nearest_opponent(obs, me) < 3:
        return Command(on, best_pass(obs, me))
    return Command(on)


def place(obs, player):
    ball = obs.ball
    x, y = PLACES[player.number]
    if IDEA == "all chase":
        return ball.x, ball.y
    if IDEA in ("park in front of goal", "clear and wait") and player.number < 9:
        return -HALF_LENGTH + 6 + 2.5 * (player.number % 4), (player.number - 4.5) * 3.2
    if IDEA == "everybody forward":
        return min(HALF_LENGTH - 6, ball.x + 12 + x * 0.5), y
    if IDEA == "goal hanging" and player.number > 6:
        return min(obs.offside_line - 0.3, HALF_LENGTH - 5), (player.number - 8.5) * 6
    if IDEA == "kick-off rush" and obs.period in (1, 2) and player.number > 4:
        return min(obs.offside_line - 0.3, HALF_LENGTH - 8), y
    if IDEA == "mark man by man" and not obs.we_have_ball:
        other = obs.them[player.number]
        return other.x - 1.5, other.y
    if IDEA == "offside trap" and not obs.we_have_ball and 0 < player.number < 5:
        return min(-2.0, ball.x - 6), y
    if obs.we_have_ball or (obs.restart and obs.restart.ours):
        return min(x * 0.8 + ball.x * 0.7 + 6, max(obs.offside_line - 0.5, ball.x)), y * 1.2
    return x * 0.8 + ball.x * 0.5 - 4, y * 0.8 + ball.y * 0.2


def keep_goal(obs, me):
    ball = obs.ball
    if IDEA == "keeper rush":
        if obs.owner is me and not obs.in_hands:
            return with_ball(obs, me)
        return Command(velocity_through(me, ball.x, ball.y), tackle=fair(obs, me), catch=obs.hands_allowed)
    if obs.owner is me:
        return Command((0.0, 0.0), best_pass(obs, me) or lob_to(ball, 10, 20, 2.4))
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(2.0, hypot(dx, dy))
    path = [] if obs.owner or obs.restart else predict_ball(ball, 16)
    coming = [p for p in path if p[0] < 0.4 - HALF_LENGTH and abs(p[1]) < GOAL_HALF_WIDTH + 1.5]
    if coming:
        x, y, _ = min((p for p in path if p[0] > 0.2 - HALF_LENGTH), key=lambda p: hypot(p[0] - me.x, p[1] - me.y), default=coming[0])
        return Command(velocity_to(me, max(x, 0.3 - HALF_LENGTH), y, MAX_SPEED), catch=obs.hands_allowed)
    return Command(velocity_to(me, -HALF_LENGTH + max(1.0, 2.5 * dx / gap), 2.0 * dy / gap), catch=obs.hands_allowed)


# ---- What anybody would do -----------------------------------------------------------------------------------------


def chase(obs, field, commands):
    ball = obs.ball
    if obs.owner is None:
        path = predict_ball(ball, 20)
        meetings = [(m, p.number) for p in field if distance(p, ball) < 40 and (m := intercept(p, path))]
        if meetings:
            (_, x, y), number = min(meetings)
            commands[number] = Command(velocity_through(obs.us[number], x, y))
            return
    many = 3 if IDEA == "press in threes" else 1
    for player in sorted(field, key=lambda p: distance(p, ball))[:many]:
        commands[player.number] = Command(velocity_through(player, ball.x - 0.5, ball.y), tackle=fair(obs, player))


def fair(obs, player):
    if not obs.they_have_ball or obs.in_hands:
        return False
    return IDEA == "tackle whatever moves" or tackle_severity(player, obs.owner, obs.ball) < RULES.fouls.yellow_severity


def set_piece(obs, field, commands):
    restart, ball = obs.restart, obs.ball
    if not restart.ours:
        return
    taker = obs.us[restart.taker] if restart.taker is not None else min(field, key=lambda p: distance(p, ball))
    if restart.kind == "goal_kick" and obs.goalkeeper:
        taker = obs.goalkeeper
    kick = None
    if restart.ready and distance(taker, ball) < RULES.kicking.reach:
        near = hypot(HALF_LENGTH - ball.x, ball.y) < 28
        if restart.kind == "corner":
            kick = lob_to(ball, HALF_LENGTH - 8, 0, 1.4)
        elif near and restart.kind in ("penalty", "direct_free_kick"):
            kick = drive(ball, 1.0)
        else:
            kick = with_ball(obs, taker).kick or best_pass(obs, taker) or lob_to(ball, ball.x + 25, 0, 1.8)
    commands[taker.number] = Command(velocity_to(taker, ball.x, ball.y), kick)


def drive(ball, height):
    """A hard shot that arrives in the corner, so many metres high."""
    y = GOAL_HALF_WIDTH - 1 if ball.y < 0 else 1 - GOAL_HALF_WIDTH
    gap = hypot(HALF_LENGTH - ball.x, y - ball.y)
    kick = kick_to(ball, HALF_LENGTH, y, 0.93 * MAX_KICK)
    seconds = gap / (0.85 * MAX_KICK)
    return (kick[0], kick[1], min(9.0, height / max(0.2, seconds) + 4.9 * seconds))


def long_ball(obs):
    striker = max((p for p in obs.us if p.on_pitch), key=lambda p: p.x)
    return lob_to(obs.ball, min(striker.x + 8, HALF_LENGTH - 8), striker.y, 0.8 + distance(striker, obs.ball) / 32)


def best_pass(obs, me):
    """To the mate furthest forward who stands free."""
    best, kick = me.x - 10, None
    for mate in obs.us[1:]:
        gap = distance(mate, obs.ball)
        if mate is me or not mate.on_pitch or not 6 < gap < 32 or mate.x <= best or mate.x > obs.offside_line:
            continue
        if nearest_opponent(obs, mate) > 3:
            best, kick = mate.x, pass_to(obs.ball, mate.x + 0.4 * mate.vx, mate.y + 0.4 * mate.vy, 12)
    return kick


def safest_pass(obs, me):
    mates = [m for m in obs.us[1:] if m is not me and m.on_pitch and distance(m, me) > 6]
    mate = max(mates, key=lambda m: nearest_opponent(obs, m) - 0.1 * distance(m, me))
    return pass_to(obs.ball, mate.x, mate.y, 10)


def nearest_opponent(obs, player):
    return min(hypot(o.x - player.x, o.y - player.y) for o in obs.them)
