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
            if (state.isPaused()) {
                throw new IllegalStateException("The tournament is paused: resume it first");
            }
            Collection<Result> fresh = players.play(state.ready());
            List<Result> results = new ArrayList<>(state.results());
            results.addAll(fresh);
            int before = state.played().size();
            state = state.tournament().after(results, state.rulings());
            if (state.played().size() == before) {
                throw new IllegalStateException("No match was played of those that were ready: "
                        + state.ready().stream().map(FixtureState.Ready::id).toList());
            }
        }
        return state;
    }
}
