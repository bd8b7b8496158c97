"""Reference team 1: everybody runs after the ball and kicks it at the goal as hard as he can."""

from touchline import HALF_LENGTH, MAX_KICK, Command, kick_to, run_to, velocity_through


def act(obs):
    ball = obs.ball
    keeper = run_to(obs.us[0], -HALF_LENGTH + 1, 0)
    keeper.catch = True
    commands = [keeper]
    for player in obs.us[1:]:
        commands.append(
            Command(
                move=velocity_through(player, ball.x, ball.y),
                kick=kick_to(ball, HALF_LENGTH, 0, MAX_KICK),
                tackle=obs.they_have_ball,
            )
        )
    return commands
