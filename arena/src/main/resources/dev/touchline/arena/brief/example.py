"""The smallest policy that plays: the nearest player chases the ball and kicks it at the goal, the others keep their places."""

from touchline import HALF_LENGTH, MAX_KICK, distance, kick_to, run_to


def act(obs):
    ball = obs.ball
    chaser = min(obs.us[1:], key=lambda player: distance(player, ball))
    commands = []
    for player in obs.us:
        command = run_to(player, -HALF_LENGTH + 2 + player.number * 6, (player.number % 3 - 1) * 15)
        if player is chaser:
            command = run_to(player, ball.x, ball.y)
            command.kick = kick_to(ball, HALF_LENGTH, 0, MAX_KICK)
            command.tackle = obs.they_have_ball
        if player.number == 0:
            command = run_to(player, -HALF_LENGTH + 1, max(-3.0, min(3.0, ball.y * 0.2)))
            command.catch = True
        commands.append(command)
    return commands
