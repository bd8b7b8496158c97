package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a fixture when a side of it is disqualified before it is played. */
final class Walkovers {
    private Walkovers() {}

    /** The walkover, or null when neither side is disqualified. */
    static @Nullable Result of(Fixture fixture, Entrant home, Entrant away, Set<String> disqualified) {
        boolean homeIsOut = disqualified.contains(home.id());
        boolean awayIsOut = disqualified.contains(away.id());
        if (homeIsOut && awayIsOut) {
            return Result.doubleWalkover(fixture.id());
        }
        if (homeIsOut) {
            return Result.walkover(fixture.id(), Side.HOME, new Score(0, 0));
        }
        return awayIsOut ? Result.walkover(fixture.id(), Side.AWAY, new Score(0, 0)) : null;
    }

    /** The side of the tie that goes on; when both are out a lot says which of them, to lose the next. */
    static Side winnerOfTie(Fixture.Tie fixture, Entrant home, Entrant away, Set<String> disqualified, long seed) {
        boolean bothAreOut = disqualified.contains(home.id()) && disqualified.contains(away.id());
        Side winner =
                bothAreOut ? Verdict.lot(fixture, seed) : disqualified.contains(home.id()) ? Side.AWAY : Side.HOME;
        return fixture.leg().isSwapped() ? winner.other() : winner;
    }
}
