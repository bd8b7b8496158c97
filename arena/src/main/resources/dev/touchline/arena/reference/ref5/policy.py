"""Reference team 5: the carrier weighs shot, pass and dribble against each other; zones, one presser, one cover.

All three are measured in the same unit, the chance that a goal comes of it.
"""

from math import exp, hypot, sqrt

from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    HALF_WIDTH,
    MAX_KICK,
    MAX_SPEED,
    RULES,
    Command,
    distance,
    intercept,
    kick_to,
    lob_to,
    predict_ball,
    roll_speed,
    tackle_severity,
    velocity_through,
    velocity_to,
)

KEEPER = 0
#: Places by number: share of the block's depth from its rear to its front, and of its half width.
SHAPE = (
    (0, 0),
    (0.15, 0.7), (0.0, 0.24), (0.0, -0.24), (0.15, -0.7),
    (0.6, 0.8), (0.4, 0.25), (0.4, -0.25), (0.6, -0.8),
    (1.0, 0.3), (1.0, -0.3),
)  # fmt: skip


def act(obs):
    commands = [None] * 11
    path = [] if obs.owner or obs.restart else predict_ball(obs.ball, 22)
    attacking = obs.we_have_ball
    if obs.restart:
        attacking = obs.restart.ours
        restart(obs, commands)
    elif obs.we_have_ball:
        me = obs.owner
        commands[me.number] = with_ball(obs, me)
    elif obs.they_have_ball:
        press(obs, commands)
    else:
        attacking = chase(obs, commands, path)
    hold_shape(obs, commands, attacking)
    if commands[KEEPER] is None:
        commands[KEEPER] = keep_goal(obs, path)
    return commands


# ---- With the ball -------------------------------------------------------------------------------------------------


def threat(x, y):
    """What having the ball at (x, y) is worth, in goals."""
    return 0.3 * exp(-hypot(HALF_LENGTH - x, y) / 12) + 0.0002 * x


def danger(x, y):
    """What losing the ball at (x, y) costs, in goals."""
    return 0.5 * threat(-x, -y) + 0.02


def with_ball(obs, me):
    ball = obs.ball
    worth, move = best_dribble(obs, me)
    kick = None
    if obs.in_hands:
        kick = best_pass(obs, me, 0.0)[1] or lob_to(ball, 5, 20 if ball.y > 0 else -20, 2.2)
        return Command((0.0, 0.0), kick)
    pass_worth, pass_kick = best_pass(obs, me, worth)
    if pass_kick:
        worth, kick = pass_worth, pass_kick
    if hypot(HALF_LENGTH - ball.x, ball.y) < 27:
        chance, aim = shot(obs)
        if chance > max(worth, 0.05):
            kick = aim
    return Command(move, kick)


def shot(obs):
    """The chance of a goal at the better corner, and the kick."""
    ball, keeper = obs.ball, obs.them[KEEPER]
    best, kick = 0.0, None
    for aim in (GOAL_HALF_WIDTH - 0.9, 0.9 - GOAL_HALF_WIDTH):
        dx, dy = HALF_LENGTH - ball.x, aim - ball.y
        length = hypot(dx, dy)
        if length < 0.5:
            continue
        ux, uy = dx / length, dy / length
        aside = abs((keeper.x - ball.x) * uy - (keeper.y - ball.y) * ux)
        chance = min(1.0, 0.15 + 0.25 * aside) * exp(-length / 9)
        for other in obs.them[1:]:
            ahead = (other.x - ball.x) * ux + (other.y - ball.y) * uy
            if 0.3 < ahead < length and abs((other.x - ball.x) * uy - (other.y - ball.y) * ux) < 0.9:
                chance *= 0.3
        if chance > best:
            best, kick = chance, (ux * 28, uy * 28, 1.8)
    return best, kick


def best_pass(obs, me, least, top_speed=MAX_KICK):
    """The pass along the ground that is worth most and more than least: (worth, kick)."""
    ball = obs.ball
    best, kick = least, None
    for mate in obs.us[1:]:
        x, y = mate.x + 0.45 * mate.vx, mate.y + 0.45 * mate.vy
        length = hypot(x - ball.x, y - ball.y)
        if mate is me or not 4 < length < 35:
            continue
        gain = threat(x, y)
        if gain < best:
            continue
        speed = min(top_speed, roll_speed(length, 8.0))
        margin = lane_margin(obs.them, ball.x, ball.y, x, y, length, (speed + 8) / 2)
        sure = (1 - length / 80) / (1 + exp(-1.5 * margin))
        worth = sure * gain - (1 - sure) * danger(x, y)
        if worth > best:
            best, kick = worth, kick_to(ball, x, y, speed)
    return best, kick


def lane_margin(them, x, y, to_x, to_y, length, pace):
    """Metres by which the best placed opponent misses a rolling ball on its way."""
    ux, uy = (to_x - x) / length, (to_y - y) / length
    ratio = min(0.9, 5.5 / pace)
    slant = ratio / sqrt(1 - ratio * ratio)
    worst = 9.0
    for o in them:
        along = (o.x - x) * ux + (o.y - y) * uy
        if not -3 < along < length + 8:
            continue
        aside = abs((o.x - x) * uy - (o.y - y) * ux)
        meet = min(length, max(0.0, along + aside * slant))
        worst = min(worst, hypot(aside, meet - along) - ratio * meet)
    return worst - RULES.control.reach


def best_dribble(obs, me):
    """The best of five directions: (worth, wanted velocity)."""
    x, y = me.x, me.y
    gap = hypot(HALF_LENGTH - x, y)
    gx, gy = (HALF_LENGTH - x) / gap, -y / gap
    near = [o for o in obs.them if abs(o.x - x) < 10 and abs(o.y - y) < 10]
    best, move = -9.0, (0.0, 0.0)
    for ax, ay in ((1.0, 0.0), (0.7, 0.7), (0.7, -0.7), (0.0, 1.0), (0.0, -1.0)):
        dx, dy = gx * ax - gy * ay, gx * ay + gy * ax
        to_x, to_y = x + 4 * dx, y + 4 * dy
        if abs(to_y) > HALF_WIDTH - 1 or to_x > HALF_LENGTH - 0.5:
            continue
        room = min((hypot(o.x - to_x, o.y - to_y) for o in near), default=6.0)
        keep = 0.5 + 0.48 * min(1.0, room / 4)
        worth = keep * threat(to_x, to_y) - (1 - keep) * danger(x, y)
        if worth > best:
            best, move = worth, (dx * MAX_SPEED, dy * MAX_SPEED)
    return best, move


# ---- Without the ball ----------------------------------------------------------------------------------------------


def is_fair(player, carrier, ball):
    """Whether a tackle reaches the ball and will hardly be a foul that is booked."""
    return distance(player, ball) < 1.2 and tackle_severity(player, carrier, ball) < RULES.fouls.yellow_severity


def press(obs, commands):
    if obs.in_hands:
        return
    ball, carrier = obs.ball, obs.owner
    x, y = ball.x + 0.3 * carrier.vx, ball.y + 0.3 * carrier.vy
    first, second = sorted(obs.us[1:], key=lambda p: hypot(p.x - x, p.y - y) + (2 if p.x > ball.x else 0))[:2]
    gap = hypot(HALF_LENGTH + ball.x, ball.y)
    gx, gy = -(HALF_LENGTH + ball.x) / gap, -ball.y / gap
    commands[first.number] = Command(velocity_through(first, x + gx, y + gy), tackle=is_fair(first, carrier, ball))
    commands[second.number] = Command(velocity_to(second, x + 4 * gx, y + 4 * gy), tackle=is_fair(second, carrier, ball))


def chase(obs, commands, path):
    """Sends the quickest to a free ball; tells whether that is likely to be ours."""
    middle_x, middle_y, _ = path[8]
    near = sorted(obs.us, key=lambda p: abs(p.x - middle_x) + abs(p.y - middle_y))[:3]
    meetings = [(meeting, p.number) for p in near if (meeting := intercept(p, path))]
    (ticks, x, y), number = min(meetings, default=((len(path), *path[-1][:2]), near[0].number))
    if number == KEEPER and (x > RULES.pitch.penalty_area_depth - HALF_LENGTH or abs(y) > 20):
        number = next(p.number for p in near if p.number != KEEPER)
    player = obs.us[number]
    commands[number] = Command(velocity_through(player, x, y), catch=number == KEEPER)
    theirs = intercept(min(obs.them, key=lambda p: abs(p.x - middle_x) + abs(p.y - middle_y)), path)
    return theirs is None or ticks <= theirs[0]


def hold_shape(obs, commands, attacking):
    ball = obs.ball
    if attacking:
        rear, depth, width, follow = max(-38.0, min(5.0, ball.x - 22)), 36.0, 0.92, 0.1
    else:
        rear, depth, width, follow = max(-40.0, min(-8.0, ball.x - 15)), 29.0, 0.65, 0.4
    line = max(obs.offside_line - 0.5, rear + 10)
    for player in obs.us[1:]:
        if commands[player.number] is None:
            share, wing = SHAPE[player.number]
            x = min(rear + depth * share, line, HALF_LENGTH - 8)
            y = wing * HALF_WIDTH * width + ball.y * follow
            commands[player.number] = Command(velocity_to(player, x, y, 6.5))


# ---- Goalkeeper ----------------------------------------------------------------------------------------------------


def keep_goal(obs, path):
    me, ball = obs.us[KEEPER], obs.ball
    goal_line = next((spot for spot in path if spot[0] < 0.5 - HALF_LENGTH), None)
    if goal_line and abs(goal_line[1]) < GOAL_HALF_WIDTH + 1.5:
        # A shot: to the point of its path that is nearest.
        x, y, _ = min(path, key=lambda spot: hypot(spot[0] - me.x, spot[1] - me.y))
        return Command(velocity_through(me, x, y) if hypot(x - me.x, y - me.y) > 0.4 else (0.0, 0.0), catch=True)
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(2.0, hypot(dx, dy))
    out = min(7.0, 1.5 + 0.12 * gap)
    move = velocity_to(me, -HALF_LENGTH + dx / gap * out, dy / gap * out)
    return Command(move, tackle=obs.they_have_ball, catch=obs.owner is None and gap < 25)


# ---- Restarts ------------------------------------------------------------------------------------------------------


def restart(obs, commands):
    spot, ball = obs.restart, obs.ball
    if not spot.ours:
        return
    if obs.shoot_out:
        taker = obs.us[obs.shoot_out.taker]
    elif spot.kind == "goal_kick":
        taker = obs.us[KEEPER]
    else:
        taker = min(obs.us[1:], key=lambda p: hypot(p.x - spot.x, p.y - spot.y))
    kick = None
    if spot.ready and distance(taker, ball) < RULES.kicking.reach:
        if spot.kind == "corner":
            kick = lob_to(ball, HALF_LENGTH - 8, 0, 1.4)
        elif spot.kind == "penalty":
            kick = shot(obs)[1]
        else:
            top = RULES.kicking.throw_speed if spot.kind == "throw_in" else MAX_KICK
            kick = best_pass(obs, taker, -1.0, top)[1] or lob_to(ball, min(ball.x + 30, 40), 0.6 * ball.y, 1.8)
    commands[taker.number] = Command(velocity_to(taker, spot.x, spot.y), kick)
    if spot.kind == "corner":
        for number, (back, y) in {9: (7, 3), 10: (8, -3), 5: (10, 6), 8: (10, -6), 6: (17, 2)}.items():
            if number != taker.number:
                commands[number] = Command(velocity_to(obs.us[number], HALF_LENGTH - back, y))
