"""Reference team 3: a formation, an eye for where the ball goes, passes to free men, shots into the open corner."""

from math import hypot

from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    MAX_KICK,
    RULES,
    Command,
    distance,
    kick_to,
    pass_to,
    run_to,
    tackle_severity,
    velocity_through,
    velocity_to,
)

PLACES = [
    (-50, 0),
    (-26, 20), (-31, 7), (-31, -7), (-26, -20),
    (-8, 22), (-12, 7), (-12, -7), (-8, -22),
    (12, 9), (12, -9),
]  # fmt: skip
SHOOTING_RANGE = 19
PRESSURE = 3


def act(obs):
    ball = obs.ball
    # Look a little ahead of a moving ball.
    target_x, target_y = ball.x + ball.vx * 0.4, ball.y + ball.vy * 0.4
    chaser = min(obs.us[1:], key=lambda p: hypot(p.x - target_x, p.y - target_y))
    commands = []
    for player in obs.us:
        if player.has_ball:
            commands.append(with_ball(obs, player))
        elif player.number == 0:
            commands.append(goalkeeper(obs, player))
        elif player is chaser and obs.restart:
            commands.append(take_restart(obs, player))
        elif player is chaser and not obs.we_have_ball:
            fair = obs.they_have_ball and tackle_severity(player, obs.owner, ball) < RULES.fouls.yellow_severity
            commands.append(Command(velocity_through(player, target_x, target_y), tackle=fair))
        else:
            commands.append(hold_place(obs, player))
    return commands


def goalkeeper(obs, me):
    if obs.restart and obs.restart.kind == "goal_kick":
        return take_restart(obs, me)
    # On the line from the ball to the middle of the goal, three metres out.
    ball = obs.ball
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(3, hypot(dx, dy))
    command = run_to(me, -HALF_LENGTH + 3 * dx / gap, 3 * dy / gap)
    command.catch = True
    command.tackle = obs.they_have_ball
    return command


def with_ball(obs, player):
    ball = obs.ball
    if hypot(HALF_LENGTH - ball.x, ball.y) < SHOOTING_RANGE:
        return Command(velocity_to(player, HALF_LENGTH, 0), kick=shot(obs))
    kick = None
    if obs.in_hands or min(distance(player, other) for other in obs.them) < PRESSURE:
        kick = best_pass(obs, player)
        if kick is None and player.number == 0:
            kick = (22, 8, 9)
    return Command(velocity_through(player, HALF_LENGTH, 0), kick)


def shot(obs):
    """At the corner that the goalkeeper leaves open."""
    corner = GOAL_HALF_WIDTH - 0.8
    return kick_to(obs.ball, HALF_LENGTH, corner if obs.them[0].y < 0 else -corner, MAX_KICK)


def best_pass(obs, player):
    """To the team mate furthest forward who is free and to whom the way is open."""
    best, best_x = None, player.x - 8
    for mate in obs.us[1:]:
        gap = distance(mate, player)
        if mate is player or not 5 < gap < 28 or mate.x < best_x:
            continue
        if all(distance(mate, other) > 2.5 and not in_the_way(player, mate, other, gap) for other in obs.them):
            best, best_x = mate, mate.x
    if best is None:
        return None
    return pass_to(obs.ball, best.x + best.vx * 0.5, best.y + best.vy * 0.5)


def in_the_way(player, mate, other, gap):
    """Whether an opponent stands within two metres of the line from the player to his mate."""
    ux, uy = (mate.x - player.x) / gap, (mate.y - player.y) / gap
    dx, dy = other.x - player.x, other.y - player.y
    along = dx * ux + dy * uy
    return 0 < along < gap and abs(dx * uy - dy * ux) < 2


def take_restart(obs, player):
    restart = obs.restart
    if not restart.ours:
        return hold_place(obs, player)
    kick = None
    if restart.ready:
        kick = best_pass(obs, player) or kick_to(obs.ball, HALF_LENGTH, 0, 18)
    return Command(velocity_to(player, restart.x, restart.y), kick)


def hold_place(obs, player):
    if player.number == 0:
        return run_to(player, -HALF_LENGTH + 2, 0)
    x, y = PLACES[player.number]
    x += obs.ball.x * 0.5 + (8 if obs.we_have_ball else 0)
    y += obs.ball.y * 0.3
    return run_to(player, min(x, HALF_LENGTH - 8), y, 6.5)
