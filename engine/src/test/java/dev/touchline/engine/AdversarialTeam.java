package dev.touchline.engine;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import java.util.SplittableRandom;

/**
 * A team for tests that wants to break the game: everything at once for everybody, whoever is down or sent off, all at the
 * ball, and every number that is not one.
 */
public final class AdversarialTeam implements TeamController {
    private static final double[] POISON = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        -0.0,
        1e17,
        Long.MIN_VALUE,
    };

    private final SplittableRandom random;

    public AdversarialTeam(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public CallResult act(double[] seen, double[] commands) {
        int mood = random.nextInt(20);
        for (int i = 0; i < commands.length; i++) {
            commands[i] = mood == 0 || random.nextInt(60) == 0 ? poison() : 1;
        }
        for (int number = 0; number < 11; number++) {
            int at = number * CommandLayout.PLAYER_FIELDS;
            int row = ObservationLayout.PLAYERS + number * ObservationLayout.PLAYER_FIELDS;
            boolean gathers = mood < 16;
            if (random.nextInt(40) != 0) {
                double dx = seen[ObservationLayout.BALL_X] - seen[row + ObservationLayout.X];
                double dy = seen[ObservationLayout.BALL_Y] - seen[row + ObservationLayout.Y];
                commands[at + CommandLayout.MOVE_X] = gathers ? 1e6 * dx : random.nextDouble(-1e9, 1e9);
                commands[at + CommandLayout.MOVE_Y] = gathers ? 1e6 * dy : random.nextDouble(-1e9, 1e9);
                commands[at + CommandLayout.KICK] = random.nextInt(3);
                commands[at + CommandLayout.KICK_X] = random.nextDouble(-60, 60);
                commands[at + CommandLayout.KICK_Y] = random.nextDouble(-60, 60);
                commands[at + CommandLayout.KICK_Z] = random.nextDouble(-20, 20);
                commands[at + CommandLayout.ACTION] = random.nextInt(1, 3);
            }
        }
        return random.nextInt(2000) == 0 ? new CallResult.Failed("as it likes") : CallResult.ANSWERED;
    }

    private double poison() {
        return POISON[random.nextInt(POISON.length)];
    }
}
