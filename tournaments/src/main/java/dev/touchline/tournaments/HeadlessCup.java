package dev.touchline.tournaments;

import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Drives a tournament to its end without a database: plays what is ready, commits, and again. */
public final class HeadlessCup {
    private HeadlessCup() {}

    /**
     * Plays on from a condition.
     *
     * @return the condition when all is played
     */
    public static StateOfPlay playOn(StateOfPlay from, MatchPlayers players) {
        StateOfPlay state = from;
        while (!state.isOver()) {
            Collection<Result> fresh = players.play(state.ready());
            List<Result> journal = new ArrayList<>(state.results());
            journal.addAll(fresh);
            int before = state.played().size();
            state = state.tournament().after(journal);
            if (state.played().size() == before) {
                throw new IllegalStateException("No match was played of those that were ready: "
                        + state.ready().stream().map(FixtureState.Ready::id).toList());
            }
        }
        return state;
    }
}
