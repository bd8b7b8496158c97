"""Reference team 2: a formation; the nearest player goes for the ball, runs at the goal with it and shoots."""

from touchline import HALF_LENGTH, MAX_KICK, Command, distance, kick_to, run_to, velocity_through, velocity_to

#: Where each player stands while the ball is in the middle of the pitch.
PLACES = [
    (-50, 0),
    (-30, 20), (-34, 7), (-34, -7), (-30, -20),
    (-8, 20), (-12, 6), (-12, -6), (-8, -20),
    (12, 8), (12, -8),
]
SHOOTING_RANGE = 20


def act(obs):
    ball = obs.ball
    chaser = min(obs.us[1:], key=lambda player: distance(player, ball))
    commands = [goalkeeper(obs)]
    for player in obs.us[1:]:
        if player is chaser:
            commands.append(play_ball(obs, player))
        else:
            commands.append(hold_place(obs, player))
    return commands


def goalkeeper(obs):
    me = obs.us[0]
    y = max(-3, min(3, obs.ball.y * 0.2))
    command = run_to(me, -HALF_LENGTH + 1, y)
    command.catch = True
    if obs.owner is me:
        command.kick = (20, 5, 8)
    return command


def play_ball(obs, player):
    ball = obs.ball
    if obs.restart:
        if not obs.restart.ours:
            return hold_place(obs, player)
        return Command(velocity_to(player, ball.x, ball.y), kick=kick_to(ball, HALF_LENGTH, 0, 20))
    if obs.owner is player:
        if distance_to_goal(ball) < SHOOTING_RANGE:
            return Command(kick=kick_to(ball, HALF_LENGTH, 0, MAX_KICK))
        return run_to(player, HALF_LENGTH, 0)
    return Command(velocity_through(player, ball.x, ball.y), tackle=obs.they_have_ball)


def hold_place(obs, player):
    x, y = PLACES[player.number]
    x += obs.ball.x * 0.5
    y += obs.ball.y * 0.3
    return run_to(player, min(x, HALF_LENGTH - 5), y, 6)


def distance_to_goal(ball):
    return ((HALF_LENGTH - ball.x) ** 2 + ball.y**2) ** 0.5
