package dev.touchline.perf;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;

/**
 * A team that thinks as little as possible and yet plays: it runs, passes, shoots, tackles and saves, so that a benchmark of
 * the engine meets every law. Keeps nothing between calls.
 */
final class ScriptedTeam implements TeamController {
    private static final int TEAM = 11;
    private static final double GOAL_X = 52.5;
    private static final double RUN = 7;
    private static final double SHOT = 27;
    private static final double PASS = 16;
    /** From here on a player shoots, metres from the goal line. */
    private static final double SHOOTING_DISTANCE = 25;
    /** Players nearer to the ball than this go for it, metres. */
    private static final double CHASING_DISTANCE = 12;

    @Override
    public CallResult act(double[] seen, double[] commands) {
        double ballX = seen[ObservationLayout.BALL_X];
        double ballY = seen[ObservationLayout.BALL_Y];
        int tick = (int) seen[ObservationLayout.TICK];
        boolean ours = seen[ObservationLayout.OWNER_SIDE] == 1;
        boolean awarded = seen[ObservationLayout.RESTART_SIDE] == 1;
        boolean ready = awarded && seen[ObservationLayout.RESTART_READY] == 1;
        for (int number = 0; number < TEAM; number++) {
            int player = row(number);
            int at = number * CommandLayout.PLAYER_FIELDS;
            double x = seen[player + ObservationLayout.X];
            double y = seen[player + ObservationLayout.Y];
            double dx = ballX - x;
            double dy = ballY - y;
            boolean has = ours && seen[ObservationLayout.OWNER_NUMBER] == number;
            boolean near = dx * dx + dy * dy < CHASING_DISTANCE * CHASING_DISTANCE;
            commands[at + CommandLayout.MOVE] = 1;
            if (has) {
                run(commands, at, GOAL_X - x, -y);
            } else if (number == 0) {
                run(commands, at, -GOAL_X + 2 - x, ballY / 8 - y);
                commands[at + CommandLayout.ACTION] = CommandLayout.CATCH;
            } else if (near && !ours || awarded && number % 4 == 3) {
                run(commands, at, dx, dy);
                commands[at + CommandLayout.ACTION] = CommandLayout.TACKLE;
            } else {
                run(commands, at, ballX / 2 + 4 * number - 22 - x, 6 * (number * 4 % TEAM) - 30 - y);
            }
            boolean mayKick = ready || seen[player + ObservationLayout.CAN_KICK] == 1;
            if (mayKick && GOAL_X - x < SHOOTING_DISTANCE) {
                kick(commands, at, GOAL_X - x, (tick & 7) - 3.5 - y, SHOT, 2);
            } else if (mayKick && (!has || (tick + number) % 5 == 0)) {
                int mate = row(1 + (number + tick) % (TEAM - 1));
                kick(
                        commands,
                        at,
                        seen[mate + ObservationLayout.X] + 3 - x,
                        seen[mate + ObservationLayout.Y] - y,
                        PASS,
                        tick & 3);
            }
        }
        return CallResult.ANSWERED;
    }

    private static int row(int number) {
        return ObservationLayout.PLAYERS + number * ObservationLayout.PLAYER_FIELDS;
    }

    private static void run(double[] commands, int at, double dx, double dy) {
        double pace = RUN / (Math.sqrt(dx * dx + dy * dy) + 1);
        commands[at + CommandLayout.MOVE_X] = dx * pace;
        commands[at + CommandLayout.MOVE_Y] = dy * pace;
    }

    private static void kick(double[] commands, int at, double dx, double dy, double speed, double up) {
        double pace = speed / (Math.sqrt(dx * dx + dy * dy) + 1);
        commands[at + CommandLayout.KICK] = 1;
        commands[at + CommandLayout.KICK_X] = dx * pace;
        commands[at + CommandLayout.KICK_Y] = dy * pace;
        commands[at + CommandLayout.KICK_Z] = up;
    }
}
