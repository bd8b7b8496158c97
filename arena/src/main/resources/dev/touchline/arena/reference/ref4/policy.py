"""Reference team 4: a moving block, two men on the ball carrier, predicted passes and crosses, a goalkeeper who saves.

Simple rules throughout: shoot from near, pass when pressed, else run with the ball into the free side.
"""

from math import hypot

from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    HALF_WIDTH,
    MAX_KICK,
    RULES,
    Command,
    distance,
    intercept,
    kick_to,
    lob_to,
    pass_to,
    predict_ball,
    run_to,
    tackle_severity,
    velocity_through,
    velocity_to,
)

#: Places while the ball is in the centre, without the ball; with it the team stands further forward and wider.
PLACES = [
    (-50, 0),
    (-24, 17), (-28, 6), (-28, -6), (-24, -17),
    (-8, 19), (-12, 6), (-12, -6), (-8, -19),
    (10, 8), (10, -8),
]  # fmt: skip
KEEPER = 0
PRESSURE = 4.0


def act(obs):
    commands = [None] * 11
    if obs.restart:
        restart(obs, commands)
    elif obs.we_have_ball:
        carrier = obs.owner
        commands[carrier.number] = with_ball(obs, carrier)
    elif obs.they_have_ball:
        press(obs, commands)
    else:
        chase(obs, commands)
    for player in obs.us:
        if commands[player.number] is None:
            commands[player.number] = keep_goal(obs, player) if player.number == KEEPER else hold_place(obs, player)
    return commands


# ---- With the ball -------------------------------------------------------------------------------------------------


def with_ball(obs, me):
    ball = obs.ball
    to_goal = hypot(HALF_LENGTH - ball.x, ball.y)
    if to_goal < 13 or (to_goal < 20 and abs(ball.y) < 12 and not blocked(obs, ball.x, ball.y, HALF_LENGTH, 0, 0.9)):
        return Command(velocity_through(me, HALF_LENGTH, 0), kick=shot(obs))
    pressed = any(distance(me, other) < PRESSURE and other.x > me.x - 2 for other in obs.them)
    kick = None
    if obs.in_hands or pressed:
        kick = best_pass(obs, me)
        if kick is None and me.number == KEEPER:
            kick = lob_to(ball, 5, 20 if ball.y > 0 else -20, 2.2)
    return Command(dribble(obs, me), kick)


def shot(obs):
    """At the corner further from the goalkeeper, a little above the ground."""
    corner = GOAL_HALF_WIDTH - 0.9
    x, y, _ = kick_to(obs.ball, HALF_LENGTH, corner if obs.them[KEEPER].y < 0 else -corner, MAX_KICK * 0.92)
    return (x, y, 1.5)


def dribble(obs, me):
    """Towards the goal, turned away from the nearest opponent in front."""
    gap = hypot(HALF_LENGTH - me.x, me.y)
    dx, dy = (HALF_LENGTH - me.x) / gap, -me.y / gap
    nearest = min(obs.them, key=lambda o: distance(o, me) + (5 if o.x < me.x - 1 else 0))
    if distance(nearest, me) < 6:
        side = dx * (nearest.y - me.y) - dy * (nearest.x - me.x)
        turn = -0.7 if side > 0 else 0.7
        dx, dy = dx - turn * dy, dy + turn * dx
    if abs(me.y) > HALF_WIDTH - 3 and dy * me.y > 0:
        dy = 0.0
    return (dx * 7, dy * 7)


def blocked(obs, x, y, to_x, to_y, width):
    """Whether an outfield opponent stands within the given distance of the way."""
    length = hypot(to_x - x, to_y - y)
    ux, uy = (to_x - x) / length, (to_y - y) / length
    for other in obs.them[1:]:
        dx, dy = other.x - x, other.y - y
        along = dx * ux + dy * uy
        if 0.3 < along < length and abs(dx * uy - dy * ux) < width:
            return True
    return False


def best_pass(obs, me):
    """The open pass that gains most ground and finds most space; None if every lane is closed."""
    ball = obs.ball
    best, most = None, -6.0
    for mate in obs.us[1:]:
        x, y = mate.x + 0.5 * mate.vx, mate.y + 0.5 * mate.vy
        length = hypot(x - ball.x, y - ball.y)
        if mate is me or not 5 < length < 30:
            continue
        space = min(hypot(o.x - x, o.y - y) for o in obs.them)
        worth = (x - ball.x) + 2.0 * min(space, 7) - 0.2 * length
        if worth > most and space > 2 and not blocked(obs, ball.x, ball.y, x, y, 1.0 + 0.08 * length):
            best, most = (x, y), worth
    return pass_to(ball, best[0], best[1], 8.0) if best else None


# ---- Without the ball ----------------------------------------------------------------------------------------------


def is_fair(player, carrier, ball):
    """Whether a tackle reaches the ball and will hardly be a foul that is booked."""
    return distance(player, ball) < 1.2 and tackle_severity(player, carrier, ball) < RULES.fouls.yellow_severity


def press(obs, commands):
    """The nearest attacks the carrier from the goal side, the next stands in his way."""
    if obs.in_hands:
        return
    ball, carrier = obs.ball, obs.owner
    x, y = ball.x + 0.3 * carrier.vx, ball.y + 0.3 * carrier.vy
    first, second = sorted(obs.us[1:], key=lambda p: hypot(p.x - x, p.y - y) + (2 if p.x > ball.x else 0))[:2]
    gap = hypot(HALF_LENGTH + ball.x, ball.y)
    gx, gy = -(HALF_LENGTH + ball.x) / gap, -ball.y / gap
    commands[first.number] = Command(velocity_through(first, x + 0.5 * gx, y + 0.5 * gy), tackle=is_fair(first, carrier, ball))
    commands[second.number] = Command(velocity_to(second, x + 4 * gx, y + 4 * gy), tackle=is_fair(second, carrier, ball))


def chase(obs, commands):
    """Whoever can be at the free ball first goes for it."""
    ball = obs.ball
    path = predict_ball(ball, 20)
    middle_x, middle_y, _ = path[8]
    near = sorted(obs.us, key=lambda p: hypot(p.x - middle_x, p.y - middle_y))[:3]
    meetings = [(meeting, p.number) for p in near if (meeting := intercept(p, path))]
    if meetings:
        (_, x, y), number = min(meetings)
    else:
        (x, y, _), number = path[-1], near[0].number
    player = obs.us[number]
    if number == KEEPER:
        if x < -HALF_LENGTH + RULES.pitch.penalty_area_depth and abs(y) < RULES.pitch.penalty_area_width / 2:
            commands[KEEPER] = Command(velocity_through(player, x, y), catch=True)
            return
        player = next(p for p in near if p.number != KEEPER)
    commands[player.number] = Command(velocity_through(player, x, y))


def hold_place(obs, player):
    x, y = PLACES[player.number]
    ball = obs.ball
    if obs.we_have_ball or (obs.restart and obs.restart.ours):
        x, y = x + 9 + 0.6 * ball.x, 1.2 * y + 0.2 * ball.y
    else:
        x, y = x - 2 + 0.5 * ball.x, 0.8 * y + 0.4 * ball.y
    x = max(-HALF_LENGTH + 8, min(x, HALF_LENGTH - 9, obs.offside_line - 0.5))
    return run_to(player, x, y, 6.5)


# ---- Goalkeeper ----------------------------------------------------------------------------------------------------


def keep_goal(obs, me):
    ball = obs.ball
    if obs.owner is None and not obs.restart and ball.vx < -5:
        # A shot: to where it crosses the line two metres in front of the goal.
        seconds = max(0.0, (ball.x - me.x) / -ball.vx)
        y = ball.y + ball.vy * seconds
        if seconds < 1.5 and abs(y) < GOAL_HALF_WIDTH + 2:
            return Command(velocity_through(me, me.x, y) if abs(y - me.y) > 0.4 else (0, 0), catch=True)
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(3.0, hypot(dx, dy))
    out = 2.0 + min(4.0, 0.1 * gap)
    move = velocity_to(me, -HALF_LENGTH + dx / gap * out, dy / gap * out)
    return Command(move, tackle=obs.they_have_ball, catch=obs.owner is None and gap < 25)


# ---- Restarts ------------------------------------------------------------------------------------------------------


def restart(obs, commands):
    spot = obs.restart
    if not spot.ours:
        return
    if obs.shoot_out:
        taker = obs.us[obs.shoot_out.taker]
    elif spot.kind == "goal_kick":
        taker = obs.us[KEEPER]
    else:
        taker = min(obs.us[1:], key=lambda p: hypot(p.x - spot.x, p.y - spot.y))
    kick = None
    if spot.ready and distance(taker, obs.ball) < RULES.kicking.reach:
        if spot.kind == "corner":
            kick = lob_to(obs.ball, HALF_LENGTH - 9, 0, 1.4)
        elif spot.kind == "penalty":
            kick = shot(obs)
        else:
            kick = best_pass(obs, taker) or lob_to(obs.ball, min(spot.x + 30, HALF_LENGTH - 10), 0.6 * spot.y, 1.8)
    commands[taker.number] = Command(velocity_to(taker, spot.x, spot.y), kick)
    if spot.kind == "corner":
        for number, (back, y) in {9: (7, 3), 10: (8, -3), 5: (10, 6), 8: (10, -6), 6: (17, 2)}.items():
            if number != taker.number:
                commands[number] = run_to(obs.us[number], HALF_LENGTH - back, y)
