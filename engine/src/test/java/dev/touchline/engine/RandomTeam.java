package dev.touchline.engine;

import dev.touchline.engine.observation.CommandLayout;
import java.util.SplittableRandom;

/** A team for tests that orders anything at all: reproducible, without sense, and now and then not a number. */
public final class RandomTeam implements TeamController {
    private final SplittableRandom random;

    public RandomTeam(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public CallResult act(double[] observation, double[] commands) {
        if (random.nextInt(500) == 0) {
            return new CallResult.Failed("nothing came to mind");
        }
        for (int number = 0; number < 11; number++) {
            int at = number * CommandLayout.PLAYER_FIELDS;
            commands[at + CommandLayout.MOVE] = random.nextInt(10) == 0 ? 1 : 0;
            commands[at + CommandLayout.MOVE_X] = random.nextDouble(-9, 9);
            commands[at + CommandLayout.MOVE_Y] = random.nextDouble(-9, 9);
            commands[at + CommandLayout.KICK] = random.nextInt(2);
            commands[at + CommandLayout.KICK_X] = random.nextInt(100) == 0 ? Double.NaN : random.nextDouble(-40, 40);
            commands[at + CommandLayout.KICK_Y] = random.nextDouble(-40, 40);
            commands[at + CommandLayout.KICK_Z] = random.nextInt(50) == 0 ? 1e300 : random.nextDouble(-5, 15);
            commands[at + CommandLayout.ACTION] = random.nextInt(4);
        }
        return CallResult.ANSWERED;
    }
}
