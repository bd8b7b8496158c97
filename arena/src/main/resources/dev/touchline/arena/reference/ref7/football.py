"""A whole team: roles and shape by phase, pressing in pairs, marking, passing lanes, through balls, chosen shots.

With the ball the carrier compares in goals what a shot, each pass and each dribble is worth, and takes the best. Without it
one player presses, one covers, and the others mark or hold the block. Nobody sprints without need: stamina is speed.
"""

import random
from math import exp, hypot, sqrt

from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    HALF_WIDTH,
    MAX_KICK,
    MAX_SPEED,
    RULES,
    TICK,
    Ball,
    Command,
    distance,
    intercept,
    kick_to,
    lob_to,
    predict_ball,
    roll_speed,
    roll_time,
    tackle_chance,
    tackle_severity,
    time_to_run,
    velocity_through,
    velocity_to,
)

TACKLE_REACH = RULES.tackling.reach
#: Chance from which a tackle is worth the risk of lying on the ground.
TACKLE_ODDS = 0.25 * RULES.tackling.front_chance
FOULS = RULES.fouls
KICKING = RULES.kicking
KICK_REACH = KICKING.reach
CARRY = RULES.control.carry_distance
AREA_EDGE = HALF_LENGTH - RULES.pitch.penalty_area_depth
AREA_HALF_WIDTH = RULES.pitch.penalty_area_width / 2

LEFT_BACK, LEFT_CENTRE, RIGHT_CENTRE, RIGHT_BACK = 1, 2, 3, 4
LEFT_WING, LEFT_MIDDLE, RIGHT_MIDDLE, RIGHT_WING, LEFT_STRIKER, RIGHT_STRIKER = 5, 6, 7, 8, 9, 10
STRIKERS = (LEFT_STRIKER, RIGHT_STRIKER)

#: Places by number: share of the block's depth from its rear to its front, and of its half width.
SHAPE = (
    (0, 0),
    (0.12, 0.72), (0.0, 0.24), (0.0, -0.24), (0.12, -0.72),
    (0.62, 0.85), (0.36, 0.26), (0.42, -0.26), (0.62, -0.85),
    (1.0, 0.28), (0.94, -0.28),
)  # fmt: skip


class Plan:
    """How the team plays; a plan of its own overrides what it does otherwise."""

    #: Least chance of a goal from which a shot is taken, and the weight of going on against it.
    shot_chance = 0.008
    shot_patience = 0.25
    #: Metres over which the chance of a shot falls to a third.
    shot_range = 17.0
    #: Share of a place's worth that is left when an opponent stands there.
    freedom_least = 0.6
    #: Metres between the ball and the last line when defending, and where that line stands at the most.
    line_drop = 18.0
    line_front = -9.0
    #: Metres behind the line to which an opponent is followed, but for a ball as near to our goal line as this.
    follow = 0.5
    mark_all = -44.0
    #: Metres beyond the offside line at which the strikers wait, and at which they still are played.
    edge = 1.2
    risk = 1.4
    #: How far the goalkeeper comes out, as a share of the ball's distance.
    keeper_out = 0.08


plan = Plan


def follow(new_plan):
    """Plays to a plan from now on."""
    global plan
    plan = new_plan


class Nobody:
    """Stands for a goalkeeper where the opponents have none."""

    x = y = 999.0


class Memory:
    """What the team remembers from tick to tick."""

    def __init__(self):
        self.outfield = []
        self.path = []
        self.marks = {}
        self.offsets = [(0.0, 0.0)] * 11
        self.ready_since = None
        self.held_since = None
        self.dive = 0.0


memory = Memory()


def act(obs):
    commands = [None] * 11
    memory.outfield = [p for p in obs.us if p.on_pitch and p is not obs.goalkeeper]
    if obs.shoot_out:
        return shoot_out(obs, commands)
    follow_ball(obs)
    if obs.restart:
        set_piece(obs, commands)
    else:
        memory.ready_since = None
        open_play(obs, commands)
    keeper = obs.goalkeeper
    if keeper and commands[keeper.number] is None:
        commands[keeper.number] = keep_goal(obs, keeper)
    return commands


# ---- Open play -----------------------------------------------------------------------------------------------------


def open_play(obs, commands):
    if not obs.in_hands:
        memory.held_since = None
    if obs.we_have_ball:
        carrier = obs.owner
        commands[carrier.number] = with_hands(obs) if obs.in_hands else with_ball(obs, carrier)
        support(obs, commands)
    elif obs.they_have_ball:
        press(obs, commands)
        defend(obs, commands)
        tackle(obs, commands)
    else:
        ours = chase(obs, commands)
        if ours:
            support(obs, commands)
        else:
            defend(obs, commands)


def follow_ball(obs):
    """Keeps the path of a free ball; it is worked out afresh only after a touch."""
    ball = obs.ball
    if obs.owner or obs.restart:
        memory.path = []
        return
    path = memory.path
    if len(path) > 4 and abs(path[0][0] - ball.x) + abs(path[0][1] - ball.y) + abs(path[0][2] - ball.z) < 0.05:
        del path[0]
    else:
        memory.path = predict_ball(ball, 28)


def chase(obs, commands):
    """Sends the quickest to a free ball; tells whether we get there first."""
    ball, path = obs.ball, memory.path
    mid_x, mid_y, _ = path[min(9, len(path) - 1)]
    near = sorted((p for p in obs.us if p.on_pitch), key=lambda p: abs(p.x - mid_x) + abs(p.y - mid_y))[:4]
    best, first = None, None
    for player in near:
        hands = player is obs.goalkeeper and obs.hands_allowed
        meeting = intercept(player, path, 1.2, RULES.keeping.height - 0.3) if hands else intercept(player, path)
        if meeting and (first is None or meeting[0] < first[0]) and may_go(obs, player, meeting):
            best, first = player, meeting
    theirs = min(obs.them, key=lambda p: abs(p.x - mid_x) + abs(p.y - mid_y))
    their_meeting = intercept(theirs, path)
    if best is None:
        best = min(memory.outfield, key=lambda p: hypot(p.x - mid_x, p.y - mid_y))
        first = (len(path), path[-1][0], path[-1][1])
    ours = their_meeting is None or first[0] <= their_meeting[0]
    commands[best.number] = go_to_ball(obs, best, first, ours)
    if not ours:
        second = next((p for p in near if p is not best and p is not obs.goalkeeper), None)
        if second:
            commands[second.number] = Command(velocity_through(second, mid_x - 3, mid_y * 0.95, 7))
    return ours


def may_go(obs, player, meeting):
    return player is not obs.goalkeeper or in_own_area(meeting[1], meeting[2], 1.0)


def go_to_ball(obs, player, meeting, ours):
    """Meets the ball; near the goal it is struck without control, under pressure near our own goal it is cleared."""
    ball = obs.ball
    ticks, x, y = meeting
    gap = hypot(x - player.x, y - player.y)
    pace = MAX_SPEED if not ours or gap > 6 else max(3.0, min(MAX_SPEED, gap / (ticks * TICK) * 1.3))
    command = Command(velocity_through(player, x, y, pace))
    if player is obs.goalkeeper:
        command = stop_shot(player, memory.path) or command
        command.catch = obs.hands_allowed
    elif ticks <= 2:
        if hypot(HALF_LENGTH - x, y) < 11:
            command.kick = shot(obs, x, y)[1]
        elif x < -AREA_EDGE + 4 and abs(y) < AREA_HALF_WIDTH and not ours:
            command.kick = (20.0, 14.0 if y > 0 else -14.0, 6.0)
    return command


# ---- With the ball -------------------------------------------------------------------------------------------------


def threat(x, y):
    """What having the ball at (x, y) is worth, in goals."""
    gap = hypot(HALF_LENGTH - x, y)
    return 0.3 * exp(-gap / 10) + 0.03 * exp(-gap / 45)


def freedom(room):
    """The share of a place's worth that is left with the nearest opponent so many metres away."""
    return plan.freedom_least + (1 - plan.freedom_least) * min(1.0, max(0.0, room) / 6)


def danger(x, y):
    """What losing the ball at (x, y) costs, in goals."""
    return 0.6 * threat(-x, -y) + 0.004


def with_ball(obs, me):
    """Shot, pass or dribble: whatever promises most."""
    ball = obs.ball
    nearest = min((abs(o.x - ball.x) + abs(o.y - ball.y) for o in obs.them))
    dribble_worth, move = best_dribble(obs, me)
    worth, kick = 0.0, None
    if ball.x > 12:
        chance, aim = shot(obs, ball.x, ball.y, me)
        if chance > max(plan.shot_chance, plan.shot_patience * dribble_worth):
            worth, kick = chance, aim
    # A pass has to be clearly better than going on while nobody is near.
    least = max(worth, dribble_worth + (0.004 if nearest > 4 else 0.0))
    kick = best_pass(obs, me, lowest=least)[1] or kick
    if kick is None and nearest < 2 and dribble_worth < -0.01 and ball.x < -15:
        kick = clearance(ball)
    return Command(move, kick)


def shot(obs, x, y, shooter=None):
    """The chance of a goal from (x, y) at the better corner, and the kick."""
    gap = HALF_LENGTH - x
    if gap < 0.3:
        return 0.0, None
    keeper = obs.opponent_goalkeeper or Nobody
    best, target = -1.0, 0.0
    for aim in (GOAL_HALF_WIDTH - 0.9, 0.9 - GOAL_HALF_WIDTH):
        length = hypot(gap, aim - y)
        ux, uy = gap / length, (aim - y) / length
        # How far the goalkeeper is from the line of the shot, and how much of it he can run.
        along = (keeper.x - x) * ux + (keeper.y - y) * uy
        aside = abs((keeper.x - x) * uy - (keeper.y - y) * ux)
        seconds = max(0.0, along) / 26
        stretch = max(0.0, aside - 3 * seconds * seconds) / RULES.keeping.reach
        beaten = 0.97 if stretch > 1 else 0.12 + 0.35 * stretch * stretch
        error = 0.065 * length
        on_target = 1 - 0.5 * exp(-0.9 / error) - 0.45 * (1 - exp(-error / 3))
        chance = on_target * beaten
        for other in obs.them:
            if other is not keeper:
                ahead = (other.x - x) * ux + (other.y - y) * uy
                if 0.3 < ahead < length and abs((other.x - x) * uy - (other.y - y) * ux) < 0.9:
                    chance *= 0.4
        if chance > best:
            best, target = chance, aim
    speed = 0.93 * MAX_KICK
    fx, fy, _ = kick_to(Ball(x, y), HALF_LENGTH, target, speed)
    drag = RULES.ball.air_drag
    flight = (exp(drag * hypot(gap, target - y)) - 1) / (drag * speed)
    lift = 1.2 / flight + RULES.ball.gravity * flight / 2 if gap > 7 else 1.0
    return best * exp(-gap / plan.shot_range), (fx, fy, min(9.0, lift))


def lane_margin(them, x, y, to_x, to_y, length, pace):
    """Metres by which the best placed opponent misses a ball on the ground from (x, y) to (to_x, to_y)."""
    ux, uy = (to_x - x) / length, (to_y - y) / length
    run = min(6.5, 1.0 + 2.5 * length / pace)
    ratio = min(0.95, run / pace)
    slant = ratio / sqrt(1 - ratio * ratio)
    worst = 9.0
    for o in them:
        dx, dy = o.x + 0.25 * o.vx - x, o.y + 0.25 * o.vy - y
        along = dx * ux + dy * uy
        if along < -3 or along > length + 8:
            continue
        aside = abs(dx * uy - dy * ux)
        if aside > 10:
            continue
        meet = min(length, max(0.0, along + aside * slant))
        margin = sqrt(aside * aside + (meet - along) ** 2) - ratio * meet
        if margin < worst:
            worst = margin
    return worst - RULES.control.reach


def best_pass(obs, me, top_speed=MAX_KICK, lowest=-1.0):
    """The pass that promises most: (worth, kick). Ground passes to feet, through balls, lobs over a closed lane."""
    ball, them = obs.ball, obs.them
    x, y = ball.x, ball.y
    best, best_kick = lowest, None
    haste = haste_error(obs, me)
    facing_x, facing_y = (ball.x - me.x) / CARRY, (ball.y - me.y) / CARRY
    for mate in obs.us:
        if mate is me or not mate.on_pitch or mate.down_ticks > 3 or (mate is obs.goalkeeper and (x > -20 or obs.in_hands)):
            continue
        for to_x, to_y, through in pass_targets(obs, mate, x):
            length = hypot(to_x - x, to_y - y)
            if length < 4 or length > 42:
                continue
            gain = threat(to_x, to_y)
            if gain < best:
                continue
            speed = min(top_speed, roll_speed(length, 9.0 if through else 14.0))
            pace = length / min(9.0, roll_time(length, speed))
            margin = lane_margin(them, x, y, to_x, to_y, length, pace)
            if through:
                late = time_to_run(mate, to_x, to_y) - length / pace
                margin -= max(0.0, late) * 5
            facing = (facing_x * (to_x - x) + facing_y * (to_y - y)) / length if me.has_ball else 1.0
            error = haste + KICKING.power_error * (speed / MAX_KICK) ** 2 + KICKING.turn_error * (1 - facing) / 2
            miss = error * length
            sure = exp(-((miss / 3.5) ** 2)) / (1 + exp(0.6 - 1.5 * (margin - 0.5 * miss)))
            if sure * gain > best:
                free = min((o.x - to_x) ** 2 + (o.y - to_y) ** 2 for o in them)
                gain *= freedom(sqrt(free))
            worth = sure * gain - (1 - sure) * danger((x + to_x) / 2, (y + to_y) / 2)
            kick = None
            if worth > best:
                best, best_kick = worth, kick_to(ball, to_x, to_y, speed)
            elif margin < 0 and length > 14 and not through and top_speed == MAX_KICK:
                free = min(hypot(o.x - to_x, o.y - to_y) for o in them)
                sure = 0.4 * min(1.0, max(0.0, free - 2) / 7)
                worth = sure * gain - (1 - sure) * danger(to_x, to_y)
                if worth > best:
                    best, best_kick = worth, lob_to(ball, to_x, to_y, 0.6 + length / 32)
    return best, best_kick


def haste_error(obs, me):
    """The part of a kick's error, in radians, that comes from running, from opponents near and from being tired."""
    pressure = max(0.0, 1 - min(hypot(o.x - me.x, o.y - me.y) for o in obs.them) / KICKING.pressure_distance)
    running = hypot(me.vx, me.vy) / MAX_SPEED
    return KICKING.base_error + KICKING.run_error * running + KICKING.pressure_error * pressure


def pass_targets(obs, mate, ball_x):
    """Where a pass to this mate could go: to his feet and, for those in front, into the space behind the defence."""
    targets = [(mate.x + 0.45 * mate.vx, mate.y + 0.45 * mate.vy, False)]
    in_front = ball_x - 5 < mate.x < HALF_LENGTH - 12
    if mate.number >= LEFT_WING and in_front and mate.x <= obs.offside_line + plan.risk:
        deep = min(HALF_LENGTH - 5, max(mate.x, obs.offside_line) + 7)
        targets.append((deep, mate.y * 0.8, True))
        if mate.x < 20:
            targets.append((mate.x + 12, mate.y, True))
    return targets


DIRECTIONS = ((1.0, 0.0), (0.8, 0.6), (0.8, -0.6), (0.2, 0.98), (0.2, -0.98), (-0.8, 0.6), (-0.8, -0.6))


def best_dribble(obs, me):
    """The direction in which the carrier gains most without being caught: (worth, wanted velocity)."""
    x, y = me.x, me.y
    near = [o for o in obs.them if abs(o.x - x) < 11 and abs(o.y - y) < 11 and not o.down_ticks > 4]
    to_goal = hypot(HALF_LENGTH - x, y)
    gx, gy = (HALF_LENGTH - x) / to_goal, -y / to_goal
    best, move = -9.0, (0.0, 0.0)
    for ax, ay in DIRECTIONS:
        dx, dy = gx * ax - gy * ay, gx * ay + gy * ax
        to_x, to_y = x + 4.5 * dx, y + 4.5 * dy
        if abs(to_y) > HALF_WIDTH - 1 or abs(to_x) > HALF_LENGTH - 0.5:
            continue
        room = 8.0
        for o in near:
            # Distance of the opponent from the whole way, not only from its end.
            ox, oy = o.x + 0.2 * o.vx - x, o.y + 0.2 * o.vy - y
            along = min(4.5, max(0.0, ox * dx + oy * dy))
            room = min(room, hypot(ox - along * dx, oy - along * dy) - 0.3 * along)
        keep = 0.6 + 0.38 * min(1.0, max(0.0, room - 0.8) / 3.5)
        worth = keep * threat(to_x, to_y) * freedom(room) - (1 - keep) * danger(x, y)
        if worth > best:
            best, move = worth, (dx * MAX_SPEED, dy * MAX_SPEED)
    return best, move


def clearance(ball):
    return (18.0, 16.0 if ball.y > 0 else -16.0, 8.0)


def with_hands(obs):
    """The goalkeeper waits for a free man, then plays him; before his time is up he sends the ball long."""
    me = obs.owner
    if memory.held_since is None:
        memory.held_since = obs.tick
    held = obs.tick - memory.held_since
    worth, kick = best_pass(obs, me)
    if held < 12 or (held < 40 and worth < 0.004):
        return Command((1.5, 0.0))
    return Command((0.0, 0.0), kick or lob_to(obs.ball, 10, 22 if me.y > 0 else -22, 2.4))


def support(obs, commands):
    """Players without the ball offer themselves: the shape spreads and moves up, each looks for an open lane."""
    ball = obs.ball
    rear = max(-38.0, min(8.0, ball.x - 24))
    front = min(HALF_LENGTH - 7, max(ball.x + 14, rear + 30))
    line = obs.offside_line + plan.edge
    thinking = obs.tick % 10 + 1
    for player in memory.outfield:
        number = player.number
        if commands[number] is not None:
            continue
        depth, width = SHAPE[number]
        x = rear + (front - rear) * depth
        y = width * HALF_WIDTH * 0.92 + ball.y * 0.12
        if number in STRIKERS:
            y = width * 26 + ball.y * 0.2
            x = max(x, min(line, ball.x + 22))
        elif number in (LEFT_BACK, RIGHT_BACK) and ball.x > 5 and ball.y * width > 0:
            x = ball.x - 4  # The full back on the ball's side overlaps.
        if number == thinking:
            memory.offsets[number] = open_spot(obs, player, x, y)
        ox, oy = memory.offsets[number]
        x, y = min(x + ox, line), y + oy
        commands[number] = Command(velocity_to(player, x, y, pace_for(player, x, y, ball)))


def open_spot(obs, player, x, y):
    """The offset from (x, y) at which the player is best found: an open lane and nobody near."""
    ball, them = obs.ball, obs.them
    best, offset = -9.0, (0.0, 0.0)
    for ox, oy in ((0, 0), (5, 0), (-5, 0), (0, 5), (0, -5)):
        spot_x, spot_y = x + ox, y + oy
        length = hypot(spot_x - ball.x, spot_y - ball.y)
        if abs(spot_y) > HALF_WIDTH - 2 or length < 6:
            continue
        margin = lane_margin(them, ball.x, ball.y, spot_x, spot_y, length, 13)
        worth = min(margin, 3) + 60 * threat(spot_x, spot_y) - 0.02 * abs(ox + oy)
        if worth > best:
            best, offset = worth, (ox, oy)
    return offset


def pace_for(player, x, y, ball):
    """Sprint only far from one's place or near the ball; tired players save themselves."""
    gap = abs(x - player.x) + abs(y - player.y)
    near = abs(ball.x - player.x) < 25
    if gap > 14:
        return 7.4 if near else 6.2
    if gap > 5:
        return 5.8 if near else 4.8
    return 4.0 if player.stamina > 0.3 else 3.0


# ---- Without the ball ----------------------------------------------------------------------------------------------


def press(obs, commands):
    """The best placed player attacks the carrier, a second cuts the way to goal."""
    carrier, ball = obs.owner, obs.ball
    if obs.in_hands:
        return
    ahead_x, ahead_y = ball.x + 0.35 * carrier.vx, ball.y + 0.35 * carrier.vy
    order = sorted(
        (p for p in memory.outfield if p.down_ticks < 3),
        key=lambda p: hypot(p.x - ahead_x, p.y - ahead_y) + (2.5 if p.x > ball.x + 1 else 0.0),
    )
    first = order[0]
    # A step goal-side of the ball, so that he meets the carrier face to face.
    gap = distance(first, ball)
    gx, gy = towards_own_goal(ball.x, ball.y)
    step = min(1.2, gap * 0.3)
    commands[first.number] = Command(velocity_through(first, ahead_x + gx * step, ahead_y + gy * step))
    second = order[1]
    cover = 5.0 if ball.x < 0 else 7.0
    commands[second.number] = Command(velocity_to(second, ball.x + gx * cover, ball.y + gy * cover, 7.5))


def tackle(obs, commands):
    """Whoever is near enough goes for the ball where the odds are good."""
    ball = obs.ball
    for player in memory.outfield:
        if abs(player.x - ball.x) >= TACKLE_REACH or tackle_chance(player, obs.owner, ball) <= TACKLE_ODDS:
            continue
        if not is_too_rough(player, obs.owner, ball):
            commands[player.number].tackle = True


def is_too_rough(player, carrier, ball):
    """Whether a tackle risks a second caution, or a penalty kick."""
    if player.yellow_cards:
        return tackle_severity(player, carrier, ball, 1.0) > FOULS.second_yellow_severity
    if in_own_area(ball.x, ball.y):
        return tackle_severity(player, carrier, ball, 0.6) > FOULS.foul_severity
    return False


def towards_own_goal(x, y):
    dx, dy = -HALF_LENGTH - x, -y
    gap = hypot(dx, dy) or 1.0
    return dx / gap, dy / gap


def defend(obs, commands):
    """A compact block between ball and goal; whoever has an opponent in his zone marks him from the goal side."""
    ball = obs.ball
    rear = max(-40.0, min(plan.line_front, ball.x - plan.line_drop))
    front = rear + 28
    # Far from our goal the line stands and who runs beyond it is offside; near it everybody is marked.
    deepest = rear - plan.follow if ball.x > plan.mark_all else -HALF_LENGTH
    if obs.tick % 5 == 0:
        assign_marks(obs, commands, rear)
    for player in memory.outfield:
        number = player.number
        if commands[number] is not None:
            continue
        depth, width = SHAPE[number]
        x = rear + (front - rear) * depth
        y = width * HALF_WIDTH * 0.62 + ball.y * 0.42
        mark = memory.marks.get(number)
        if mark is not None:
            other = obs.them[mark]
            gx, gy = towards_own_goal(other.x, other.y)
            x, y = max(deepest, other.x + gx * 1.6), other.y + gy * 1.6
            # A little to the ball's side, into the lane.
            x, y = x + 0.1 * (ball.x - x) * (x < ball.x), y + 0.1 * (ball.y - y)
        commands[number] = Command(velocity_to(player, x, y, pace_for(player, x, y, ball)))


def assign_marks(obs, commands, rear):
    """Each opponent who could hurt us gets the nearest player behind the ball; the most dangerous is served first."""
    free = [p for p in memory.outfield[:7] if commands[p.number] is None]
    memory.marks = {}
    for other in sorted(obs.them[1:], key=lambda o: o.x + 0.3 * abs(o.y)):
        if other.has_ball or other.x > rear + 22 or not free:
            continue
        nearest = min(free, key=lambda p: hypot(p.x - other.x, p.y - other.y) + (3 if p.x > other.x else 0))
        if distance(nearest, other) < 13:
            memory.marks[nearest.number] = other.number
            free.remove(nearest)


# ---- Goalkeeper ----------------------------------------------------------------------------------------------------


def in_own_area(x, y, inside=0.0):
    return x < -AREA_EDGE - inside and abs(y) < AREA_HALF_WIDTH - inside


def keep_goal(obs, me):
    ball = obs.ball
    path = memory.path
    if path:
        save = stop_shot(me, path)
        if save:
            return save
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(1.0, hypot(dx, dy))
    # Further out the further the ball is away, and against a man alone in front of goal.
    out = min(11.0, 1.2 + gap * plan.keeper_out)
    if obs.they_have_ball and gap < 22 and not any(p.x < ball.x and abs(p.y - ball.y * 0.7) < 5 for p in memory.outfield):
        out = min(gap - 1.0, 6.5)
    # Never far from the middle: against a ball from the wing he guards the goal, not the post.
    x, y = -HALF_LENGTH + max(1.0, dx / gap * out), max(-1.8, min(1.8, dy / gap * out))
    near = gap < 25
    tackles = obs.they_have_ball and tackle_chance(me, obs.owner, ball) > 0.2
    catches = near and obs.owner is None and obs.hands_allowed
    return Command(velocity_to(me, x, y, 7.5 if near else 4.5), tackle=tackles, catch=catches)


def stop_shot(me, path):
    """Against a ball that comes at the goal: to the point of its path that he reaches best."""
    crossing = next(((x, y, z) for x, y, z in path if x < -HALF_LENGTH + 0.5), None)
    if crossing is None or abs(crossing[1]) > GOAL_HALF_WIDTH + 1.5 or crossing[2] > 3.5:
        return None
    best, where = 99.0, None
    for i, (x, y, z) in enumerate(path):
        if x < -HALF_LENGTH + 0.3 or not in_own_area(x, y) or z > RULES.keeping.height - 0.2:
            continue
        seconds = (i + 1) * TICK
        gap = hypot(x - me.x, y - me.y)
        # Where he need not run far he is safest; what he cannot reach in time counts much more.
        run = min(0.5 * RULES.movement.acceleration * seconds * seconds, MAX_SPEED * seconds)
        late = gap - 0.4 * RULES.keeping.reach - run
        worth = gap + 5 * max(0.0, late)
        if worth < best:
            best, where = worth, (x, y)
    if where is None:
        where = max(crossing[0], 0.3 - HALF_LENGTH), crossing[1]
    return Command(velocity_to(me, where[0], where[1], MAX_SPEED), catch=True)


# ---- Restarts ------------------------------------------------------------------------------------------------------


def set_piece(obs, commands):
    restart = obs.restart
    if not restart.ours:
        memory.ready_since = None
        defend(obs, commands)
        return
    if restart.kind == "goal_kick":
        taker = obs.goalkeeper or memory.outfield[0]
    elif restart.kind == "kick_off":
        taker = memory.outfield[-1]
    elif restart.taker is not None:
        taker = obs.us[restart.taker]
    else:
        taker = min(memory.outfield, key=lambda p: hypot(p.x - restart.x, p.y - restart.y))
    commands[taker.number] = take(obs, taker)
    if restart.kind == "corner":
        corner_places(obs, commands)
    elif restart.kind == "throw_in":
        throw_in_places(obs, commands)
    if restart.kind == "kick_off":
        defend(obs, commands)
    else:
        support(obs, commands)


def take(obs, taker):
    """Walks to the ball, waits a little for the others, and plays it the best way there is."""
    restart, ball = obs.restart, obs.ball
    move = velocity_to(taker, restart.x, restart.y, 6.5)
    if not restart.ready or distance(taker, ball) > KICK_REACH - 0.1:
        memory.ready_since = None
        return Command(move)
    if memory.ready_since is None:
        memory.ready_since = obs.tick
    waited = obs.tick - memory.ready_since
    if restart.kind == "corner":
        kick = lob_to(ball, HALF_LENGTH - 8, random.uniform(-3, 3), 1.45) if waited > 18 else None
        return Command(move, kick)
    if restart.kind == "kick_off":
        mate = memory.outfield[len(memory.outfield) // 2]
        return Command(move, kick_to(ball, mate.x, mate.y, roll_speed(distance(ball, mate), 7.0)))
    top = RULES.kicking.throw_speed if restart.kind == "throw_in" else MAX_KICK
    if restart.kind in ("direct_free_kick", "penalty") and ball.x > HALF_LENGTH - 34:
        chance, aim = shot(obs, ball.x, ball.y)
        if chance > plan.shot_chance and waited > 3:
            return Command(move, aim)
    worth, kick = best_pass(obs, taker, top, lowest=0.0 if waited < 20 else -1.0)
    if waited < 5 or (kick is None and waited < 30):
        return Command(move)
    if kick is None:
        kick = lob_to(ball, min(ball.x + 40, HALF_LENGTH - 10), ball.y * 0.7, 2.2)
    if restart.kind == "throw_in":
        kick = (kick[0], kick[1], 2.0)
    return Command(move, kick)


def corner_places(obs, commands):
    side = 1 if obs.restart.y > 0 else -1
    places = {
        LEFT_STRIKER: (6, 2.5), RIGHT_STRIKER: (8, -2.5), LEFT_WING: (9, 5), RIGHT_WING: (9, -6),
        LEFT_CENTRE: (7, 0), LEFT_MIDDLE: (15, 3), RIGHT_MIDDLE: (20, -6),
    }  # fmt: skip
    for number, (back, y) in places.items():
        if commands[number] is None:
            player = obs.us[number]
            commands[number] = Command(velocity_to(player, HALF_LENGTH - back, y * side, 6.5))


def throw_in_places(obs, commands):
    """The two nearest come to be thrown to."""
    restart = obs.restart
    near = sorted(
        (p for p in memory.outfield if commands[p.number] is None),
        key=lambda p: hypot(p.x - restart.x, p.y - restart.y),
    )
    inwards = -1 if restart.y > 0 else 1
    for player, (dx, dy) in zip(near, ((6, 3), (-5, 5), (0, 9))):
        x, y = restart.x + dx, restart.y + inwards * dy
        commands[player.number] = Command(velocity_to(player, min(x, HALF_LENGTH - 2), y, 6.0))


# ---- Shoot-out -----------------------------------------------------------------------------------------------------


def shoot_out(obs, commands):
    ball = obs.ball
    if obs.shoot_out.ours:
        if obs.shoot_out.taker is None:
            return commands
        taker = obs.us[obs.shoot_out.taker]
        kick = None
        if obs.restart and distance(taker, ball) < KICK_REACH - 0.1:
            corner = random.choice((-1, 1)) * (GOAL_HALF_WIDTH - 1.0)
            kick = kick_to(ball, HALF_LENGTH, corner, 25)
            kick = (kick[0], kick[1], 1.5)
        commands[taker.number] = Command(velocity_to(taker, ball.x, ball.y, 4.0), kick)
        return commands
    me = obs.goalkeeper
    if me is None:
        return commands
    if obs.restart:
        memory.dive = random.choice((-1.5, 0.0, 1.5))
        commands[me.number] = Command((0.0, 0.0), catch=True)
    else:
        path = predict_ball(ball, 10)
        commands[me.number] = stop_shot(me, path) or Command(velocity_to(me, me.x, memory.dive), catch=True)
    return commands
