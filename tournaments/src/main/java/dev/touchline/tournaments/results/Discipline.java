package dev.touchline.tournaments.results;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;

/**
 * How one side behaved in a match; the {@link Result} it belongs to checks it.
 *
 * @param conduct points by cards, −999 to 0: yellow −1, second yellow −3, red −4, yellow and red −5, per player
 * @param failedCalls how often its policy failed to answer, 0 or more
 */
public record Discipline(int conduct, int failedCalls) {
    public static final Discipline FAULTLESS = new Discipline(0, 0);

    private static final int LOWEST_CONDUCT = -999;

    Discipline withConduct(int points) {
        return new Discipline(points, failedCalls);
    }

    Discipline withFailedCalls(int calls) {
        return new Discipline(conduct, calls);
    }

    void requirePossible(String fixture, Side side) {
        if (conduct > 0 || conduct < LOWEST_CONDUCT) {
            throw refused(whose(fixture, side) + " is " + conduct + " in conduct, but conduct points are "
                    + LOWEST_CONDUCT + " to 0");
        }
        if (failedCalls < 0) {
            throw refused(whose(fixture, side) + " is " + failedCalls + " in failed calls: use 0 or more");
        }
    }

    private static String whose(String fixture, Side side) {
        return switch (side) {
            case HOME -> fixture + ": the home side";
            case AWAY -> fixture + ": the away side";
        };
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Refusal.RESULT_INVALID, message);
    }
}
