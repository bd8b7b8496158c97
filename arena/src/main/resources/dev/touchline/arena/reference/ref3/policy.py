"""Reference team 3: a formation, ball prediction, passes out of trouble, shots into the open corner."""

from math import hypot

from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    HALF_WIDTH,
    MAX_KICK,
    Command,
    distance,
    kick_to,
    pass_to,
    run_to,
    velocity_through,
    velocity_to,
)

PLACES = [
    (-50, 0),
    (-30, 20), (-34, 7), (-34, -7), (-30, -20),
    (-8, 22), (-12, 7), (-12, -7), (-8, -22),
    (12, 9), (12, -9),
]
SHOOTING_RANGE = 22
PRESSURE = 3.5


def act(obs):
    ball = obs.ball
    # Look a little ahead of a moving ball.
    goal_x, goal_y = ball.x + ball.vx * 0.4, ball.y + ball.vy * 0.4
    chaser = min(obs.us[1:], key=lambda p: hypot(p.x - goal_x, p.y - goal_y))
    commands = [goalkeeper(obs)]
    for player in obs.us[1:]:
        if obs.owner is player:
            commands.append(with_ball(obs, player))
        elif obs.restart and obs.restart.ours and player is chaser:
            commands.append(take_restart(obs, player))
        elif player is chaser and not obs.we_have_ball and not obs.restart:
            commands.append(win_ball(obs, player, goal_x, goal_y))
        else:
            commands.append(hold_place(obs, player))
    return commands


def goalkeeper(obs):
    me = obs.us[0]
    ball = obs.ball
    if obs.owner is me:
        return Command((0, 0), kick=best_pass(obs, me) or kick_to(ball, 0, HALF_WIDTH * 0.6, 24))
    if obs.restart and obs.restart.ours and obs.restart.kind == "goal_kick":
        return take_restart(obs, me)
    # On the line from the ball to the middle of the goal, two metres out.
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(1, hypot(dx, dy))
    command = run_to(me, -HALF_LENGTH + 2 * dx / gap, 2 * dy / gap)
    command.catch = True
    return command


def with_ball(obs, player):
    ball = obs.ball
    if hypot(HALF_LENGTH - ball.x, ball.y) < SHOOTING_RANGE:
        return Command(velocity_to(player, HALF_LENGTH, 0), kick=shot(obs))
    nearest = min(distance(player, other) for other in obs.them)
    kick = best_pass(obs, player) if nearest < PRESSURE else None
    return Command(velocity_to(player, HALF_LENGTH, player.y * 0.6), kick=kick)


def shot(obs):
    """At the corner that the goalkeeper leaves open."""
    corner = GOAL_HALF_WIDTH - 0.8
    return kick_to(obs.ball, HALF_LENGTH, corner if obs.them[0].y < 0 else -corner, MAX_KICK)


def best_pass(obs, player):
    """The furthest team mate in front who is free and not too far away."""
    best, most = None, -1e9
    for mate in obs.us[1:]:
        gap = distance(mate, player)
        if mate is player or gap < 5 or gap > 30:
            continue
        space = min(distance(mate, other) for other in obs.them)
        worth = mate.x - player.x + 2 * min(space, 6)
        if worth > most:
            best, most = mate, worth
    if best is None:
        return None
    return pass_to(obs.ball, best.x + best.vx * 0.5, best.y + best.vy * 0.5)


def take_restart(obs, player):
    restart = obs.restart
    return Command(velocity_to(player, restart.x, restart.y), kick=best_pass(obs, player) if restart.ready else None)


def win_ball(obs, player, x, y):
    return Command(velocity_through(player, x, y), tackle=obs.they_have_ball and distance(player, obs.ball) < 1.2)


def hold_place(obs, player):
    x, y = PLACES[player.number]
    x += obs.ball.x * 0.5 + (8 if obs.we_have_ball else 0)
    y += obs.ball.y * 0.3
    return run_to(player, min(x, HALF_LENGTH - 6), y, 7)
