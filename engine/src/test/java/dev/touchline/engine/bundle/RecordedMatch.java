package dev.touchline.engine.bundle;

import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.play.Match;

/** Plays a match for tests and hands out its bundle. */
final class RecordedMatch {
    private RecordedMatch() {}

    static Bundle of(MatchSetup setup, TeamController home, TeamController away) {
        BundleRecorder recorder = new BundleRecorder();
        Match match = new Match(setup, home, away, recorder);
        match.play();
        return recorder.bundle(
                setup, new Contestant("Home Team", "a".repeat(64)), new Contestant("Away Team", "b".repeat(64)), match);
    }
}
