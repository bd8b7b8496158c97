package dev.touchline.engine;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;

/** A scripted team for tests: the three nearest chase the ball, whoever has it runs at goal and shoots, the keeper guards. */
public final class Chasers implements TeamController {
    private static final double GOAL_X = 52.5;

    @Override
    public CallResult act(double[] seen, double[] commands) {
        double ballX = seen[ObservationLayout.BALL_X];
        double ballY = seen[ObservationLayout.BALL_Y];
        for (int number = 0; number < 11; number++) {
            int player = ObservationLayout.PLAYERS + number * ObservationLayout.PLAYER_FIELDS;
            double x = seen[player + ObservationLayout.X];
            double y = seen[player + ObservationLayout.Y];
            int at = number * CommandLayout.PLAYER_FIELDS;
            boolean has = seen[ObservationLayout.OWNER_SIDE] == 1 && seen[ObservationLayout.OWNER_NUMBER] == number;
            commands[at + CommandLayout.MOVE] = 1;
            if (number == 0) {
                move(commands, at, -50 - x, Math.clamp(ballY, -3, 3) - y);
                commands[at + CommandLayout.ACTION] = CommandLayout.CATCH;
            } else if (has) {
                move(commands, at, GOAL_X - x, -y);
            } else if (rank(seen, number, ballX, ballY) < 3) {
                move(commands, at, ballX - x, ballY - y);
                commands[at + CommandLayout.ACTION] = CommandLayout.TACKLE;
            } else {
                move(commands, at, -40 + 7 * number - x, (number % 4 - 1.5) * 14 - y);
            }
            boolean mayKick = seen[player + ObservationLayout.CAN_KICK] == 1
                    || (seen[ObservationLayout.RESTART_SIDE] == 1 && seen[ObservationLayout.RESTART_READY] == 1);
            if (mayKick && (x > 25 || !has)) {
                commands[at + CommandLayout.KICK] = 1;
                double far = Math.hypot(GOAL_X - x, y);
                commands[at + CommandLayout.KICK_X] = (GOAL_X - x) / far * 26;
                commands[at + CommandLayout.KICK_Y] = ((number % 2) * 4 - 2 - y) / far * 26;
                commands[at + CommandLayout.KICK_Z] = 2;
            }
        }
        return CallResult.ANSWERED;
    }

    private static void move(double[] commands, int at, double dx, double dy) {
        double far = Math.sqrt(dx * dx + dy * dy);
        double pace = far > 0.5 ? 8 / far : 1;
        commands[at + CommandLayout.MOVE_X] = dx * pace;
        commands[at + CommandLayout.MOVE_Y] = dy * pace;
    }

    private static int rank(double[] seen, int number, double ballX, double ballY) {
        int nearer = 0;
        double own = distance(seen, number, ballX, ballY);
        for (int other = 1; other < 11; other++) {
            if (distance(seen, other, ballX, ballY) < own) {
                nearer++;
            }
        }
        return nearer;
    }

    private static double distance(double[] seen, int number, double ballX, double ballY) {
        int player = ObservationLayout.PLAYERS + number * ObservationLayout.PLAYER_FIELDS;
        double dx = seen[player + ObservationLayout.X] - ballX;
        double dy = seen[player + ObservationLayout.Y] - ballY;
        return dx * dx + dy * dy;
    }
}
