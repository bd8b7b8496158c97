package dev.touchline.tournaments.results;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.Optional;

/** Goals (or penalties scored) of both sides, 0 to 999 each. */
public record Score(int home, int away) {
    private static final int HIGHEST = 999;

    public Score {
        if (home < 0 || away < 0 || home > HIGHEST || away > HIGHEST) {
            throw new RefusedException(
                    Refusal.RESULT_INVALID,
                    "The score " + home + "-" + away + " is impossible: each side has 0 to " + HIGHEST);
        }
    }

    public int of(Side side) {
        return switch (side) {
            case HOME -> home;
            case AWAY -> away;
        };
    }

    public boolean isLevel() {
        return home == away;
    }

    /** The side with more, none when level. */
    public Optional<Side> leader() {
        return isLevel() ? Optional.empty() : Optional.of(home > away ? Side.HOME : Side.AWAY);
    }

    @Override
    public String toString() {
        return home + "-" + away;
    }
}
