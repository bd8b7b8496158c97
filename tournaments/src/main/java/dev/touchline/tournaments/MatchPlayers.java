package dev.touchline.tournaments;

import dev.touchline.tournaments.results.Result;
import java.util.Collection;
import java.util.List;

/** Plays matches for {@link HeadlessCup}. */
@FunctionalInterface
public interface MatchPlayers {
    /**
     * Plays some or all of these fixtures, in any order or at the same time.
     *
     * @param ready one or more, in the order of the schedule
     * @return one result or more, each of one of these fixtures
     */
    Collection<Result> play(List<FixtureState.Ready> ready);
}
