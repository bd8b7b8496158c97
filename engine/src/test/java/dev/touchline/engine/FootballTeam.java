package dev.touchline.engine;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;

/**
 * A scripted team for tests that plays football: it keeps a shape, passes forward to free players, dribbles, shoots, presses,
 * tackles, takes every restart, and has a goalkeeper with hands.
 *
 * <p>It carries nothing from call to call and knows no more than it sees.
 */
public final class FootballTeam implements TeamController {
    private static final double GOAL_X = 52.5;
    /** Where each player stands with the ball in the centre spot: x in halves, y in half widths. */
    private static final double[][] SHAPE = {
        {-0.95, 0},
        {-0.55, 0.6},
        {-0.6, 0.2},
        {-0.6, -0.2},
        {-0.55, -0.6},
        {-0.2, 0.65},
        {-0.25, 0.2},
        {-0.25, -0.2},
        {-0.2, -0.65},
        {0.1, 0.25},
        {0.1, -0.25},
    };

    private double[] seen = new double[0];
    private double[] commands = new double[0];

    @Override
    public CallResult act(double[] observation, double[] answer) {
        seen = observation;
        commands = answer;
        boolean dead = seen[ObservationLayout.RESTART_KIND] != 0;
        int first = nearest(-1);
        int second = nearest(first);
        for (int number = 0; number < 11; number++) {
            if (!onPitch(number)) {
                continue;
            }
            if (dead) {
                restart(number, first);
            } else if (owns(number)) {
                attack(number);
            } else if (number == keeper()) {
                guard(number);
            } else if (number == first || (number == second && seen[ObservationLayout.OWNER_SIDE] == -1)) {
                press(number);
            } else {
                keepShape(number);
            }
        }
        return CallResult.ANSWERED;
    }

    private void restart(int number, int first) {
        boolean ours = seen[ObservationLayout.RESTART_SIDE] == 1;
        int must = (int) seen[ObservationLayout.PENALTY_TAKER];
        boolean penalty = must >= 0;
        int taker = penalty ? must : first;
        if (!ours || number != taker) {
            if (!(penalty && number == keeper())) {
                keepShape(number);
            }
            return;
        }
        double x = seen[ObservationLayout.RESTART_X];
        double y = seen[ObservationLayout.RESTART_Y];
        run(number, x, y);
        if (seen[ObservationLayout.RESTART_READY] == 1 && Math.hypot(x - x(number), y - y(number)) < 0.9) {
            if (penalty) {
                kick(number, GOAL_X, number % 2 == 0 ? 3 : -3, 24, 1);
            } else if (Math.hypot(GOAL_X - x, y) < 28) {
                kick(number, GOAL_X, y > 0 ? -2.8 : 2.8, 27, 3);
            } else {
                pass(number);
            }
        }
    }

    private void attack(int number) {
        double goal = Math.hypot(GOAL_X - x(number), y(number));
        if (number == keeper()) {
            pass(number);
        } else if (goal < 27 && Math.abs(y(number)) < 18) {
            kick(number, GOAL_X, number % 2 == 0 ? 2.6 : -2.6, 28, 2.5);
        } else if (distanceToOpponent(x(number), y(number)) < 2 && seen[ObservationLayout.TICK] % 3 == 0) {
            pass(number);
        } else {
            run(number, GOAL_X, y(number) * 0.6);
        }
    }

    /** To the team mate who is furthest forward among those who are free and not offside. */
    private void pass(int number) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int mate = 0; mate < 11; mate++) {
            double far = Math.hypot(x(mate) - x(number), y(mate) - y(number));
            if (mate == number || !onPitch(mate) || far < 6 || far > 35) {
                continue;
            }
            boolean offside = x(mate) > seen[ObservationLayout.OFFSIDE_LINE];
            double worth = x(mate) + 3 * Math.min(6, distanceToOpponent(x(mate), y(mate))) - (offside ? 40 : 0);
            if (worth > most) {
                most = worth;
                best = mate;
            }
        }
        if (best < 0) {
            kick(number, GOAL_X, 0, 24, 4);
            return;
        }
        double far = Math.hypot(x(best) - x(number), y(best) - y(number));
        kick(number, x(best), y(best), Math.min(24, 8 + far * 0.5), far > 25 ? 5 : 0);
    }

    private void guard(int number) {
        double ballY = seen[ObservationLayout.BALL_Y];
        double ballX = seen[ObservationLayout.BALL_X];
        boolean near = ballX < -40 && Math.abs(ballY) < 12;
        run(number, near ? (ballX - 3 * GOAL_X) / 4 + 0.5 : -50, Math.clamp(ballY, -3, 3));
        if (seen[ObservationLayout.HANDS_ALLOWED] == 1) {
            commands[at(number) + CommandLayout.ACTION] = CommandLayout.CATCH;
        }
    }

    private void press(int number) {
        double ahead = 0.3;
        run(
                number,
                seen[ObservationLayout.BALL_X] + ahead * seen[ObservationLayout.BALL_VX],
                seen[ObservationLayout.BALL_Y] + ahead * seen[ObservationLayout.BALL_VY]);
        boolean fair = seen[ObservationLayout.BALL_X] > x(number) || seen[ObservationLayout.TICK] % 7 == 0;
        if (seen[ObservationLayout.OWNER_SIDE] == -1 && fair) {
            commands[at(number) + CommandLayout.ACTION] = CommandLayout.TACKLE;
        }
    }

    private void keepShape(int number) {
        double x = SHAPE[number][0] * GOAL_X + 0.6 * seen[ObservationLayout.BALL_X];
        double y = SHAPE[number][1] * 34 + 0.3 * seen[ObservationLayout.BALL_Y];
        run(number, Math.clamp(x, -50, 45), y);
    }

    private void run(int number, double toX, double toY) {
        double dx = toX - x(number);
        double dy = toY - y(number);
        double far = Math.sqrt(dx * dx + dy * dy);
        double pace = far > 1 ? 7.5 / far : 2;
        int at = at(number);
        commands[at + CommandLayout.MOVE] = 1;
        commands[at + CommandLayout.MOVE_X] = dx * pace;
        commands[at + CommandLayout.MOVE_Y] = dy * pace;
    }

    private void kick(int number, double toX, double toY, double speed, double up) {
        double dx = toX - x(number);
        double dy = toY - y(number);
        double far = Math.max(0.1, Math.sqrt(dx * dx + dy * dy));
        int at = at(number);
        commands[at + CommandLayout.KICK] = 1;
        commands[at + CommandLayout.KICK_X] = dx / far * speed;
        commands[at + CommandLayout.KICK_Y] = dy / far * speed;
        commands[at + CommandLayout.KICK_Z] = up;
    }

    private int nearest(int but) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < 11; number++) {
            double far =
                    Math.hypot(x(number) - seen[ObservationLayout.BALL_X], y(number) - seen[ObservationLayout.BALL_Y]);
            boolean keeperStays = number == keeper() && far > 12;
            if (number != but && onPitch(number) && !keeperStays && far < least) {
                least = far;
                nearest = number;
            }
        }
        return nearest;
    }

    private double distanceToOpponent(double x, double y) {
        double least = 100;
        for (int number = 11; number < 22; number++) {
            if (onPitch(number)) {
                least = Math.min(least, Math.hypot(x(number) - x, y(number) - y));
            }
        }
        return least;
    }

    private boolean owns(int number) {
        return seen[ObservationLayout.OWNER_SIDE] == 1 && seen[ObservationLayout.OWNER_NUMBER] == number;
    }

    private int keeper() {
        return (int) seen[ObservationLayout.OUR_GOALKEEPER];
    }

    private boolean onPitch(int row) {
        return seen[row(row) + ObservationLayout.ON_PITCH] == 1;
    }

    private double x(int row) {
        return seen[row(row) + ObservationLayout.X];
    }

    private double y(int row) {
        return seen[row(row) + ObservationLayout.Y];
    }

    private static int row(int row) {
        return ObservationLayout.PLAYERS + row * ObservationLayout.PLAYER_FIELDS;
    }

    private static int at(int number) {
        return number * CommandLayout.PLAYER_FIELDS;
    }
}
