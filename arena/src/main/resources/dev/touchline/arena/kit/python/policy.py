"""A policy to start from: formation, one chaser, dribbling, passing, shooting, restarts, a goalkeeper.

Run it as it is, then replace every part of it by something better.
"""

from touchline import (
    GOAL_HALF_WIDTH,
    HALF_LENGTH,
    MAX_KICK,
    RULES,
    Command,
    distance,
    intercept,
    kick_to,
    pass_to,
    predict_ball,
    run_to,
    tackle_severity,
    velocity_through,
    velocity_to,
)

#: Where each player stands while the ball is in the centre: a 4-4-2, the goalkeeper first.
PLACES = [
    (-50, 0),
    (-30, 20), (-34, 7), (-34, -7), (-30, -20),
    (-8, 22), (-12, 7), (-12, -7), (-8, -22),
    (12, 9), (12, -9),
]


def act(obs):
    """Called once a tick; returns eleven commands, by player number."""
    target = where_to_meet_the_ball(obs)
    chaser = min(obs.us[1:], key=lambda p: (p.x - target[0]) ** 2 + (p.y - target[1]) ** 2)
    commands = []
    for player in obs.us:
        if player.has_ball:
            commands.append(play_the_ball(obs, player))
        elif obs.restart:
            commands.append(restart(obs, player, player is chaser))
        elif player.number == 0:
            commands.append(keep_goal(obs, player))
        elif player is chaser and not obs.we_have_ball:
            commands.append(Command(velocity_through(player, *target), tackle=is_fair(obs, player)))
        else:
            commands.append(hold_place(obs, player))
    return commands


def is_fair(obs, player):
    """Whether there is a man to tackle and the tackle will hardly bring a card."""
    return obs.they_have_ball and tackle_severity(player, obs.owner, obs.ball) < RULES.fouls.yellow_severity


def where_to_meet_the_ball(obs):
    """A spot (x, y): the ball's, or where our quickest player meets a ball that is free."""
    ball = obs.ball
    if obs.owner or obs.restart:
        return ball.x, ball.y
    path = predict_ball(ball, 20)
    meetings = [meeting for meeting in (intercept(p, path) for p in obs.us[1:]) if meeting]
    _, x, y = min(meetings, default=(20, *path[-1][:2]))
    return x, y


def play_the_ball(obs, player):
    """Shoot when near, pass when pressed, else run at the goal."""
    ball = obs.ball
    to_goal = ((HALF_LENGTH - ball.x) ** 2 + ball.y**2) ** 0.5
    if to_goal < 20:
        open_corner = GOAL_HALF_WIDTH - 0.9 if obs.them[0].y < 0 else 0.9 - GOAL_HALF_WIDTH
        return Command(kick=kick_to(ball, HALF_LENGTH, open_corner, MAX_KICK))
    pressed = min(distance(player, opponent) for opponent in obs.them) < 4
    if pressed or obs.in_hands:
        return Command(move=(0, 0), kick=find_pass(obs, player))
    return run_to(player, HALF_LENGTH - 8, player.y * 0.5)


def find_pass(obs, player):
    """A ground pass to the mate furthest forward among those whom no opponent is near; a long ball if there is none."""
    free = [
        mate
        for mate in obs.us[1:]
        if mate is not player
        and 6 < distance(mate, player) < 35
        and min(distance(mate, opponent) for opponent in obs.them) > 3
    ]
    if not free:
        return kick_to(obs.ball, HALF_LENGTH, 0, 22)
    mate = max(free, key=lambda m: m.x)
    return pass_to(obs.ball, mate.x + mate.vx * 0.6, mate.y + mate.vy * 0.6)


def restart(obs, player, nearest):
    """Whoever is nearest walks to the ball and plays it as soon as he may; the others go to their places."""
    taker = player.number == 0 if obs.restart.kind == "goal_kick" else nearest and player.number != 0
    if obs.shoot_out:
        return penalty(obs, player)
    if not obs.restart.ours or not taker:
        return keep_goal(obs, player) if player.number == 0 else hold_place(obs, player)
    at_the_ball = distance(player, obs.ball) < RULES.kicking.reach
    kick = find_pass(obs, player) if obs.restart.ready and at_the_ball else None
    return Command(velocity_to(player, obs.ball.x, obs.ball.y), kick)


def penalty(obs, player):
    """A kick of the shoot-out: only its taker and the goalkeeper can move."""
    if not obs.shoot_out.ours:
        return Command(catch=True)
    kick = kick_to(obs.ball, HALF_LENGTH, GOAL_HALF_WIDTH - 1.2, 24)
    return Command(velocity_to(player, obs.ball.x, obs.ball.y), kick=kick if distance(player, obs.ball) < 1 else None)


def keep_goal(obs, keeper):
    """Stand between the ball and the goal, and catch whatever comes near; tackle a man who comes too close."""
    ball = obs.ball
    dx, dy = ball.x + HALF_LENGTH, ball.y
    gap = max(2.0, (dx * dx + dy * dy) ** 0.5)
    move = velocity_to(keeper, -HALF_LENGTH + 2.5 * dx / gap, 2.5 * dy / gap)
    return Command(move, tackle=obs.they_have_ball, catch=obs.owner is None)


def hold_place(obs, player):
    """The formation moves with the ball; forwards stay onside."""
    x, y = PLACES[player.number]
    x += obs.ball.x * 0.5 + (6 if obs.we_have_ball else 0)
    y += obs.ball.y * 0.3
    return run_to(player, min(x, HALF_LENGTH - 8, obs.offside_line - 0.5), y, 6.5)
